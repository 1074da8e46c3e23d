import type { Architecture, LayerGroup } from '../architecture/architecture.ts';
import type { Matrices, Tensor } from '../architecture/tensors.ts';
import type { Fields } from './fields.ts';
import { ModuleNames } from './modules.ts';
import { matrixBytes, type StoredFormat } from './stored-format.ts';

/** How a checkpoint stores its quantised matrices. */
interface Scheme {
  /** What people call it. */
  readonly name: string;
  readonly format: StoredFormat;
  /** Modules that stay in the plain format. */
  readonly kept: ModuleNames;
  /** Embedding and output head are quantised too (MLX). */
  readonly everything?: boolean;
  /** Vision and audio towers are quantised too, at least in part. */
  readonly towers?: boolean;
}

/** Applies what a config says of its quantisation to a model that was read without it. */
export function quantize(architecture: Architecture, fields: Fields): Architecture {
  const scheme = readScheme(fields);
  if (!scheme) return architecture;
  if (architecture.towers && scheme.towers) {
    throw fields.error('quantization_config', 'a scheme that leaves towers alone', scheme.name, 'unsupported-feature');
  }
  let first = 0;
  const layers = architecture.layers.flatMap((group) => {
    const start = first;
    first += group.count;
    return splitByKept(group, start, scheme);
  });
  const around = (tensors: readonly Tensor[]) =>
    tensors.map((tensor) => (scheme.everything ? storeTable(tensor, architecture, scheme) : tensor));
  return {
    ...architecture,
    layers,
    before: around(architecture.before),
    after: around(architecture.after),
    quantization: scheme.name,
  };
}

/** A group of equal layers, split where the checkpoint keeps different modules in the plain format. */
function splitByKept(group: LayerGroup, first: number, scheme: Scheme): LayerGroup[] {
  const groups: (LayerGroup & { kept: string })[] = [];
  for (let index = first; index < first + group.count; index++) {
    const isKept = (tensor: Tensor) =>
      tensor.matrices?.modules.some((name) => scheme.kept.has(`layers.${index}.${name}`)) ?? false;
    const kept = group.tensors.map((tensor) => (isKept(tensor) ? '1' : '0')).join('');
    const previous = groups.at(-1);
    if (previous?.kept === kept) groups[groups.length - 1] = { ...previous, count: previous.count + 1 };
    else
      groups.push({
        ...group,
        count: 1,
        kept,
        tensors: group.tensors.map((tensor) => (isKept(tensor) ? tensor : store(tensor, scheme))),
      });
  }
  return groups.map(({ kept: _, ...rest }) => rest);
}

/** A linear tensor as the scheme stores it; any other as it is. */
function store(tensor: Tensor, { format }: Scheme): Tensor {
  return tensor.matrices ? storeMatrices(tensor, tensor.matrices, format) : tensor;
}

/** An embedding table or output head as the scheme stores it. */
function storeTable(tensor: Tensor, { hiddenSize, vocabSize }: Architecture, { format }: Scheme): Tensor {
  if (tensor.part !== 'embedding' && tensor.part !== 'head') return tensor;
  const matrices = { inFeatures: hiddenSize, outFeatures: vocabSize, count: 1, modules: [tensor.name] };
  return storeMatrices(tensor, matrices, format);
}

function storeMatrices(tensor: Tensor, matrices: Matrices, format: StoredFormat): Tensor {
  return { ...tensor, matrices, storedBytes: matrixBytes(matrices, format) * matrices.count };
}

/** The scheme that a config names; undefined where it names none. */
function readScheme(fields: Fields): Scheme | undefined {
  const config =
    fields.object('quantization_config') ??
    fields.object('quantization') ??
    fields.object('text_config')?.object('quantization_config');
  if (!config) {
    fields.refuse('compression_config', 'quantization_config');
    return undefined;
  }
  const method =
    config.text('quant_method') ?? (config.has('bits') && config.has('group_size') ? 'mlx' : config.text('quant_algo'));
  const name = method?.toLowerCase() ?? '';
  const reader = Object.hasOwn(SCHEMES, name) ? SCHEMES[name] : undefined;
  if (!reader) {
    const known = Object.keys(SCHEMES).join(', ');
    throw config.error('quant_method', `a known method (${known})`, method, 'unsupported-feature');
  }
  return reader(config);
}

const SCHEMES: Readonly<Record<string, (config: Fields) => Scheme>> = {
  gptq: (config) => grouped('GPTQ', config, 'gptq'),
  awq: (config) => grouped('AWQ', config, 'awq'),
  mlx: readMlx,
  bitsandbytes: readBitsandbytes,
  fp8: readFp8,
  mxfp4: (config) => ({ name: 'MXFP4', format: { kind: 'mxfp4' }, kept: keptBy(config, 'modules_to_not_convert') }),
  'compressed-tensors': readCompressedTensors,
  modelopt: readModelopt,
  nvfp4: readModelopt,
};

/** Most modules that a file may list: more than any model has layers times matrices. */
const MOST_MODULES = 1e5;

/** The modules that `field` lists, where it lists any. */
function keptBy(config: Fields, field: string): ModuleNames {
  return new ModuleNames((config.list(field, MOST_MODULES) ?? []).filter((name) => typeof name === 'string'));
}

function grouped(name: string, config: Fields, kind: 'gptq' | 'awq'): Scheme {
  const bits = config.integer('bits', undefined, 16);
  const groupSize = config.value('group_size') === -1 ? undefined : config.integer('group_size', 128);
  return {
    name: `${name} ${bits} bit`,
    format: { kind, bits, groupSize },
    kept: keptBy(config, 'modules_to_not_convert'),
  };
}

function readMlx(config: Fields): Scheme {
  const bits = config.integer('bits', undefined, 16);
  const groupSize = config.integer('group_size');
  const override = config.fieldNames().find((name) => name.includes('.'));
  if (override) throw config.error(override, 'the same bits in every module', 'bits of its own', 'unsupported-feature');
  return {
    name: `MLX ${bits} bit`,
    format: { kind: 'mlx', bits, groupSize },
    kept: new ModuleNames([]),
    everything: true,
    towers: true,
  };
}

/** Names by which files call a model's towers. */
const TOWERS = ['visual', 'vision_tower', 'vision_model'];

/** bitsandbytes quantises every linear layer, those of towers too, but for the modules that it is told to skip. */
function readBitsandbytes(config: Fields): Scheme {
  const kept = keptBy(config, 'llm_int8_skip_modules');
  const scheme = { kept, towers: !TOWERS.some((name) => kept.has(name)) };
  if (config.boolean('load_in_8bit', false)) return { ...scheme, name: 'bitsandbytes INT8', format: { kind: 'int8' } };
  const isDouble = config.boolean('bnb_4bit_use_double_quant', false);
  const type = (config.text('bnb_4bit_quant_type') ?? 'fp4').toUpperCase();
  return {
    ...scheme,
    name: `bitsandbytes ${type}${isDouble ? ', double' : ''}`,
    format: { kind: isDouble ? 'nf4-double' : 'nf4' },
  };
}

function readFp8(config: Fields): Scheme {
  const kept = keptBy(config, 'modules_to_not_convert');
  const size = config.list('weight_block_size');
  if (!size) return { name: 'FP8 by tensor', format: { kind: 'fp8-tensor' }, kept };
  const [blockRows, blockColumns] = size;
  if (typeof blockRows !== 'number' || typeof blockColumns !== 'number' || !(blockRows > 0) || !(blockColumns > 0)) {
    throw config.error('weight_block_size', 'two positive integers', size);
  }
  // DeepSeek's own files keep 32-bit scales also where they say that a scale is a power of two.
  return {
    name: 'FP8 in blocks',
    format: { kind: 'fp8-block', blockRows, blockColumns, scaleBytes: 4 },
    kept,
  };
}

/** The weights of the one group of modules that a config describes. */
function onlyGroup(config: Fields): Fields {
  const groups = config.object('config_groups');
  const names = groups?.fieldNames() ?? [];
  const weights = names.length === 1 ? groups!.object(names[0]!)?.object('weights') : undefined;
  if (!weights)
    throw config.error('config_groups', 'one group of modules with weights', names.length, 'unsupported-feature');
  return weights;
}

function readCompressedTensors(config: Fields): Scheme {
  const kept = keptBy(config, 'ignore');
  const weights = onlyGroup(config);
  const bits = weights.integer('num_bits', undefined, 16);
  const groupSize =
    weights.has('group_size') && weights.value('group_size') !== -1 ? weights.integer('group_size') : undefined;
  if (bits === 8 && groupSize === undefined) {
    const isTensor = weights.text('strategy') === 'tensor';
    const scaleBytes = weights.text('type') === 'float' ? 2 : 4;
    const name = weights.text('type') === 'float' ? 'FP8' : 'INT8';
    if (isTensor) return { name: `${name} by tensor`, format: { kind: 'fp8-tensor' }, kept };
    return { name: `${name} by channel`, format: { kind: 'channel', scaleBytes }, kept };
  }
  const format = config.text('format') ?? '';
  if (format.startsWith('nvfp4')) return { name: 'NVFP4', format: { kind: 'nvfp4' }, kept };
  if (format.startsWith('mxfp4')) return { name: 'MXFP4', format: { kind: 'mxfp4' }, kept };
  return { name: `INT${bits} packed`, format: { kind: 'packed', bits, groupSize }, kept };
}

function readModelopt(config: Fields): Scheme {
  const kept = keptBy(config, config.has('ignore') ? 'ignore' : 'exclude_modules');
  const algorithm = config.text('quant_algo');
  if (algorithm === 'NVFP4') return { name: 'NVFP4', format: { kind: 'nvfp4' }, kept };
  if (algorithm === 'FP8') return { name: 'FP8 by tensor', format: { kind: 'fp8-tensor' }, kept };
  throw config.error('quant_algo', 'NVFP4 or FP8', algorithm, 'unsupported-feature');
}
