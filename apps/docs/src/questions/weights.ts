import { type DtypeName, formatNumber } from '@llm-vram/core';
import { embeddingParameters, weightBytes } from '@llm-vram/core/formula/weights.ts';
import { parametersOf, weightsOf } from '../maths/numbers.ts';
import { modelShape } from '../maths/presets.ts';
import { formatBytes, formatDecimal } from '../maths/print.ts';
import type { Question } from './question.ts';

const sizeOf = (format: DtypeName) => formatDecimal(weightsOf('Llama 2 7B', format));
const bytesOf = (parameters: number, bytesPerWeight: number) => weightBytes({ parameters, bytesPerWeight });
/** Bytes of a model's vocabulary tables at 16 bit. */
const tables = (name: string, change: { vocabSize?: number; embeddingTables?: number } = {}) => {
  const { hiddenSize, vocabSize, embeddingTables } = modelShape(name);
  const shape = { hiddenSize: hiddenSize!, vocabSize: vocabSize!, embeddingTables: embeddingTables!, ...change };
  return bytesOf(embeddingParameters(shape), 2);
};
/** 128,256 rows less 32,000. */
const MORE_ROWS = 96_256;
const training = bytesOf(parametersOf('Llama 2 7B'), 16);

const nvidia = 'https://developer.nvidia.com/blog/mastering-llm-techniques-inference-optimization/';
const km1994 = 'https://github.com/km1994/LLMs_interview_notes';
const bekman = 'https://github.com/stas00/ml-engineering/tree/master/inference';
const deepseek = 'https://github.com/deepseek-ai/DeepSeek-V3/blob/main/README_WEIGHTS.md';
const eleuther = 'https://blog.eleuther.ai/transformer-math/';
const wdndev = 'https://github.com/wdndev/llm_interview_note';
const aiconfigurator = 'https://github.com/ai-dynamo/aiconfigurator';

export const questions: readonly Question[] = [
  {
    id: 'weights-7b',
    level: 'screen',
    question:
      'How much memory do the weights of Llama 2 7B need at 32, 16, 8 and 4 bit? Give the figure at 16 bit exactly.',
    result: `${sizeOf('bf16')} at 16 bit`,
    answer: [
      `“7B” is a name. The count is ${formatNumber(parametersOf('Llama 2 7B'))}; at 2 bytes each that is ${formatBytes(weightsOf('Llama 2 7B'))}.`,
      `FP32 takes ${sizeOf('fp32')}.`,
      `INT8 takes ${sizeOf('int8')} and INT4 in groups of 128 takes ${sizeOf('int4-g128')}: more than a half and a quarter, because the vocabulary tables stay at 16 bit and INT4 stores scales.`,
    ],
    sources: [nvidia, km1994, bekman],
  },
  {
    id: 'where-to-look',
    level: 'screen',
    question:
      'You have only the name of a repository of weights. How do you find their size in bytes without downloading them?',
    answer: [
      'Read model.safetensors.index.json: its metadata.total_size is the sum over all tensors. A model of one file has no index; its safetensors header lists the type and shape of every tensor.',
      'Count from config.json as a check. Where the two disagree, find out why.',
      'Ask what will really be loaded: draft layers for speculative decoding, a vision tower, and second copies of tied tables are in the file, but not always in memory.',
      'DeepSeek V3 is the known case: 671 B parameters that serve, and 14 B more in the repository for predicting several tokens at once.',
    ],
    sources: [deepseek, bekman],
  },
  {
    id: 'drill-l2-70b',
    level: 'screen',
    question:
      'Llama 2 70B and Llama 3.1 70B have the same layers. How many GB apart are they at 16 bit, and where does the difference sit?',
    result: formatDecimal(tables('Llama 3.1 70B', { vocabSize: MORE_ROWS })),
    answer: [
      `The vocabulary grew from 32,000 to 128,256 tokens: ${formatNumber(MORE_ROWS)} rows more of 8,192 numbers, in each of two tables.`,
      `The tables take ${formatDecimal(tables('Llama 2 70B'))} in Llama 2 70B and ${formatDecimal(tables('Llama 3.1 70B'))} in Llama 3.1 70B.`,
      `The models take ${formatDecimal(weightsOf('Llama 2 70B'))} and ${formatDecimal(weightsOf('Llama 3.1 70B'))}. Everything between the tables is equal.`,
    ],
    sources: [aiconfigurator],
  },
  {
    id: 'drill-tied',
    level: 'screen',
    question:
      'Qwen3 0.6B ties its embeddings: 151,936 tokens of 1,024 numbers each. What would a second table add at 16 bit?',
    result: formatDecimal(tables('Qwen3 0.6B')),
    answer: [
      `One table takes ${formatBytes(tables('Qwen3 0.6B'))}, beside ${formatBytes(weightsOf('Qwen3 0.6B'))} for the whole model: a quarter more.`,
      'tie_word_embeddings in config.json decides.',
      'The published file stores the table twice all the same, so a count read from the file is too large by exactly one table.',
    ],
    sources: [aiconfigurator],
  },
  {
    id: 'train-vs-infer',
    level: 'screen',
    question:
      'Why does serving take so much less memory than training? Put a number on it for Llama 2 7B, trained with AdamW in mixed precision.',
    result: `${formatDecimal(training)} against ${sizeOf('bf16')}`,
    answer: [
      'Training holds 16 bytes for each parameter: 2 for the weight, 2 for its gradient, 4 for a 32-bit copy, and 4 each for the optimiser’s two averages.',
      `For Llama 2 7B that is ${formatDecimal(training)} before any activation. Serving keeps the 2 bytes of the weight: ${sizeOf('bf16')}, an eighth. “Three to four times” is often said, and too little.`,
      'Serving keeps no activations for a backward pass either. In exchange it has a KV cache, which training has not.',
    ],
    sources: [eleuther, wdndev],
  },
];
