import { formatNumber } from '@llm-vram/core';
import { crossoverRequests, kvBytesPerToken } from '@llm-vram/core/formula/kv-cache.ts';
import { cacheOf, kvPerTokenOf, weightsOf } from '../maths/numbers.ts';
import { formatBinary, formatBytes, formatDecimal } from '../maths/print.ts';
import type { Question } from './question.ts';

const shortcut = kvBytesPerToken({ numHiddenLayers: 28, numKeyValueHeads: 8, headDim: 64, bytesPerElement: 2 });
const crossover = (name: string, tokens: number) =>
  formatNumber(crossoverRequests({ weightBytes: weightsOf(name), kvBytesPerToken: kvPerTokenOf(name), tokens }), 1);

const nvidia = 'https://developer.nvidia.com/blog/mastering-llm-techniques-inference-optimization/';
const turok = 'https://eitanturok.github.io/blog/2025/llm-inference-interview-questions';
const faisal = 'https://fahimfaisal.info/ml_and_llm_learning/06_llm_inference/INTERVIEW_GRILL.html';
const playbook = 'https://github.com/harvard-edge/cs249r_book/tree/dev/interviews';
const scaling = 'https://jax-ml.github.io/scaling-book/inference/';
const bekman = 'https://github.com/stas00/ml-engineering/tree/master/inference';

export const questions: readonly Question[] = [
  {
    id: 'kv-what',
    level: 'screen',
    question: 'What is the KV cache, and why does it hold keys and values but no queries?',
    answer: [
      'The keys and values of all tokens so far, in every attention layer. Each new token reads them, and they never change, so they are computed once.',
      'The query of a past token is used in its own step and never again.',
      'It costs memory in proportion to the live tokens. In return, a step processes one token and not the whole text.',
      'Feed-forward layers, experts included, cache nothing.',
    ],
    sources: [turok, nvidia],
  },
  {
    id: 'kv-formula',
    level: 'screen',
    question:
      'How many bytes does one token keep in Llama 3.1 8B at 16 bit? It has 32 layers, 32 query heads, 8 KV heads and a head dimension of 128.',
    result: `${formatNumber(kvPerTokenOf('Llama 3.1 8B'))} bytes = ${formatBinary(kvPerTokenOf('Llama 3.1 8B'))}`,
    answer: [
      '2 (key and value) × 32 layers × 8 KV heads × 128 elements × 2 bytes.',
      'With the 32 query heads it would come out 4 times too high.',
      'Take the head dimension from config.json where it is given; hidden size over heads happens to agree here.',
    ],
    sources: [faisal, bekman],
  },
  {
    id: 'kv-70b-128k',
    level: 'mid',
    question:
      'One request of 131,072 tokens on Llama 3.1 70B: how large is its cache at 16 bit? An interview sheet says 335 GB. Who is right?',
    result: formatBytes(cacheOf('Llama 3.1 70B', { tokens: 131_072 })),
    answer: [
      `${formatBinary(kvPerTokenOf('Llama 3.1 70B'))} per token, from 80 layers and 8 KV heads of 128 elements, times 131,072.`,
      'The 335 GB count 64 query heads in place of 8 KV heads, at 128,000 tokens: 8 times too high.',
      `So one such request weighs much less than the weights, ${formatDecimal(weightsOf('Llama 3.1 70B'))}, and not more than twice as much.`,
    ],
    sources: [playbook],
  },
  {
    id: 'head-dim-trap',
    level: 'mid',
    question: `Qwen3 0.6B has a hidden size of 1,024, 16 query heads, 8 KV heads and 28 layers. A calculator says its cache takes ${formatNumber(shortcut)} bytes per token at 16 bit. What went wrong?`,
    result: `${formatNumber(kvPerTokenOf('Qwen3 0.6B'))} bytes, not ${formatNumber(shortcut)}`,
    answer: [
      'The calculator divided: 1,024 over 16 is 64. The file says head_dim 128.',
      'Head dimension is a choice of its own. Qwen3, Gemma and Mistral Nemo do not follow hidden size over heads.',
      `For Qwen3 32B the same shortcut takes 80 for 128: a request of 32,768 tokens needs ${formatBinary(cacheOf('Qwen3 32B', { tokens: 32_768 }))}, and the plan has five eighths of it.`,
    ],
    sources: [bekman],
  },
  {
    id: 'kv-equals-weights',
    level: 'senior',
    question:
      'At how many requests of 4,096 tokens does the cache of Llama 3.1 8B weigh as much as the model, both at 16 bit?',
    result: `${crossover('Llama 3.1 8B', 4096)} requests`,
    answer: [
      `${formatDecimal(weightsOf('Llama 3.1 8B'))} of weights over ${formatDecimal(cacheOf('Llama 3.1 8B', { tokens: 4096 }))} for each request.`,
      'Beyond that, the weights are the smaller part of memory and of the bytes read in each step.',
      `Llama 2 13B, where every query head keeps its own key, gets there with ${crossover('Llama 2 13B', 8192)} requests of 8,192 tokens.`,
    ],
    sources: [scaling],
  },
];
