import type { Architecture } from '../../architecture/architecture.ts';
import type { Fields, JsonObject } from '../fields.ts';
import {
  clipTower,
  gemma3Tower,
  glm4Tower,
  idefics3Tower,
  llama4Tower,
  moonTower,
  pixtralTower,
  qwen2Tower,
  qwen3Tower,
  qwen25Tower,
  type Tower,
} from '../towers.ts';
import { dense } from './dense.ts';
import { experts } from './experts.ts';
import { type Families, type Family, family } from './family.ts';
import { latent } from './latent.ts';
import { recurrent } from './recurrent.ts';

/** Fields that a file may write beside `text_config`, for the text model. */
const INHERITED = ['tie_word_embeddings', 'torch_dtype', 'dtype'];

/** Text models that a file may name as the `model_type` of its `text_config`. */
const texts: Families = { ...dense, ...experts, ...latent, ...recurrent };

/** A family of text models of one kind with a tower. `defaults` are those of the class of `text_config`. */
function withTower(
  architectures: string | readonly string[],
  text: Family['read'],
  tower: Tower,
  defaults: JsonObject = {},
): Family {
  return family(architectures, (fields) => {
    // Older files of some families have the fields of the text model beside vision_config.
    const model = text(fields.nested('text_config', INHERITED, defaults) ?? fields);
    const vision = fields.object('vision_config');
    if (!vision) throw fields.error('vision_config', 'an object', undefined);
    return { ...model, towers: tower(vision, model.hiddenSize, fields) };
  });
}

/** Reads the text model by the `model_type` of its own fields. */
function readText(fields: Fields): Architecture {
  const modelType = fields.text('model_type') ?? '';
  if (Object.hasOwn(texts, modelType)) return texts[modelType]!.read(fields);
  const known = Object.keys(texts).join(', ');
  throw fields.error('model_type', `a known kind of model (${known})`, modelType, 'unsupported-architecture');
}

/** What transformers' class assumes of a Llama where `text_config` is silent. */
const LLAMA_7B = {
  hidden_size: 4096,
  intermediate_size: 11_008,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  vocab_size: 32_000,
} as const;

/** Models that read pictures. Defaults are those of transformers 5.18. */
export const vision: Families = {
  qwen2_vl: withTower('Qwen2VLForConditionalGeneration', dense.qwen2!.read, qwen2Tower),
  qwen2_5_vl: withTower('Qwen2_5_VLForConditionalGeneration', dense.qwen2!.read, qwen25Tower),
  qwen3_vl: withTower('Qwen3VLForConditionalGeneration', dense.qwen3!.read, qwen3Tower(3)),
  qwen3_vl_moe: withTower('Qwen3VLMoeForConditionalGeneration', experts.qwen3_moe!.read, qwen3Tower(3)),
  qwen3_5: withTower('Qwen3_5ForConditionalGeneration', recurrent.qwen3_5_text!.read, qwen3Tower(0)),
  qwen3_5_moe: withTower('Qwen3_5MoeForConditionalGeneration', recurrent.qwen3_5_moe_text!.read, qwen3Tower(0)),
  gemma3: withTower('Gemma3ForConditionalGeneration', dense.gemma3_text!.read, gemma3Tower, {
    num_attention_heads: 8,
    vocab_size: 262_208,
  }),
  mistral3: withTower('Mistral3ForConditionalGeneration', readText, pixtralTower),
  llama4: withTower('Llama4ForConditionalGeneration', experts.llama4_text!.read, llama4Tower),
  kimi_k25: withTower(['KimiK25ForConditionalGeneration', 'Kimi_K25ForConditionalGeneration'], readText, moonTower),
  glm4v: withTower('Glm4vForConditionalGeneration', dense.glm4!.read, glm4Tower),
  idefics3: withTower('Idefics3ForConditionalGeneration', readText, idefics3Tower),
  llava: withTower('LlavaForConditionalGeneration', readText, clipTower, LLAMA_7B),
};
