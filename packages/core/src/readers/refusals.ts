import { ModelReadError, show } from '../errors.ts';
import type { Family } from './families.ts';
import { boolean, type JsonObject, own } from './fields.ts';

/** Fields that mean a stored form of the weights other than plain numbers. */
const QUANTIZATION = ['quantization_config', 'quantization', 'compression_config'];

/** Fields that mean experts, which a dense decoder does not have. */
const EXPERTS = ['num_local_experts', 'num_experts', 'n_routed_experts'];

/**
 * Refuses what would change weights or cache in a way that is not counted here.
 * @throws ModelReadError naming the field.
 */
export function refuseUnsupported(json: JsonObject, family: Family): void {
  for (const field of QUANTIZATION) {
    if (own(json, field) === undefined) continue;
    throw refusal(field, 'an unquantised model; remove the field and choose the precision by hand', own(json, field));
  }
  for (const field of EXPERTS) {
    if (own(json, field) !== undefined) throw refusal(field, 'no such field in a dense decoder', own(json, field));
  }
  refuseWindows(json, family);
}

function refuseWindows(json: JsonObject, family: Family): void {
  const full = 'full attention in every layer';
  if (boolean(json, 'use_sliding_window', false)) throw refusal('use_sliding_window', `false (${full})`, true);
  const types = own(json, 'layer_types');
  if (types !== undefined && !(Array.isArray(types) && types.every((type) => type === 'full_attention'))) {
    throw refusal('layer_types', `"full_attention" in every layer`, types);
  }
  if (family.slidingWindowSwitch) return;
  const window = own(json, 'sliding_window');
  if (window !== undefined) throw refusal('sliding_window', `null (${full})`, window);
  if (family.slidingWindowDefault === undefined || Object.hasOwn(json, 'sliding_window')) return;
  const problem = `expected null (${full}), got nothing, which means ${family.slidingWindowDefault} to transformers`;
  throw new ModelReadError('unsupported-feature', 'sliding_window', problem);
}

function refusal(field: string, expected: string, got: unknown): ModelReadError {
  return new ModelReadError('unsupported-feature', field, `expected ${expected}, got ${show(got)}`);
}
