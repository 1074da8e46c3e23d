import { compare, defaults, formatNumber, ruleOfThumb, type Verdict } from '@llm-vram/core';
import { cacheOf, device, kvPerTokenOf, parametersOf, weightsOf } from '../maths/numbers.ts';
import { formatBytes, formatDecimal } from '../maths/print.ts';
import type { Question } from './question.ts';

const memory = ruleOfThumb({ parameters: 70e9, bitsPerWeight: 16 });
const [label, driver, budget] = compare(memory, {
  device: device('A100 80GB'),
  devices: 2,
  utilization: defaults.utilization,
});
const outcome = (verdict: Verdict) =>
  verdict.fits
    ? `fits with ${formatDecimal(verdict.spare)} spare`
    : `does not fit, ${formatDecimal(verdict.shortBy)} short`;

const substratus = 'https://www.substratus.ai/blog/calculating-gpu-memory-for-llm/';
const eleuther = 'https://blog.eleuther.ai/transformer-math/';
const planner = 'https://github.com/llm-d-incubation/llm-d-planner/blob/main/docs/empirical-vllm-memory-results.md';

export const questions: readonly Question[] = [
  {
    id: 'seed-formula',
    level: 'screen',
    question:
      'Write down the popular estimate of an LLM’s GPU memory, simplify it, and evaluate it for 70 billion parameters at 16 bit.',
    result: formatDecimal(memory),
    answer: [
      'M = (P × 4 bytes) / (32 / Q) × 1.2. Four bytes over 32/Q is Q/8 bytes, so it is M = 1.2 × P × Q/8.',
      'At 16 bit each parameter takes 2 bytes, and a fifth comes on top.',
      'Say at once what it leaves out: tokens, users, attention heads, and the engine.',
    ],
    sources: [substratus],
  },
  {
    id: 'seed-origin',
    level: 'screen',
    question: 'Where does the factor 1.2 come from, and what was it meant to cover?',
    answer: [
      'EleutherAI’s “Transformer Math 101” (April 2023) put the overhead of a forward pass at no more than about a fifth of the weights, and left the KV cache to another post.',
      'Substratus (November 2023) made it the formula with P, Q and 1.2; re-posts made it an interview question.',
      'So it never held the KV cache of a server with many users, although later copies say it does.',
    ],
    sources: [eleuther, substratus],
  },
  {
    id: 'seed-4bit',
    level: 'mid',
    question:
      'The same formula gives 42 GB for a 70B model at 4 bit. Why is that optimistic even as a size of the weights?',
    result: `${formatDecimal(weightsOf('Llama 3.1 70B', 'int4-g128'))} of weights at 4 bit in groups of 128`,
    answer: [
      `Four-bit formats store scales beside the codes, and usually keep the embeddings and the output head at 16 bit: Llama 3.1 70B takes ${formatBytes(weightsOf('Llama 3.1 70B', 'int4-g128'))} in INT4 with groups of 128.`,
      `The count is not 70 billion either; it is ${formatNumber(parametersOf('Llama 3.1 70B'))}.`,
      'What is left of the 20 % is then all there is for cache, activations and runtime.',
    ],
    sources: [substratus],
  },
  {
    id: 'seed-critique',
    level: 'senior',
    question: 'Give a complete critique of M = 1.2 × P × Q/8 as an estimate for serving, with a number for each flaw.',
    answer: [
      `No tokens: one request of 131,072 tokens adds ${formatDecimal(cacheOf('Llama 3.1 70B', { tokens: 131_072 }))} to Llama 3.1 70B, and ten of 32,768 add ${formatDecimal(cacheOf('Llama 3.1 70B', { tokens: 32_768, requests: 10 }))}.`,
      `No attention layout: a token costs Llama 2 7B ${formatBytes(kvPerTokenOf('Llama 2 7B'))} and Llama 3.1 8B ${formatBytes(kvPerTokenOf('Llama 3.1 8B'))}.`,
      'The overhead is no share of the weights: measured activation peaks run from about 5 % of them (a 24B model) to about 500 % (a 0.6B model), because they follow the tokens per step and the vocabulary.',
      'Q is not what is stored: quantised files carry scales and keep some tensors at 16 bit.',
      'It is one number for one memory. Cards come in whole pieces, each pays for its own runtime, and GB on a label are not GiB from a driver.',
    ],
    sources: [substratus, planner],
  },
  {
    id: 'seed-two-a100',
    level: 'staff',
    question: 'The article concludes: 168 GB, so at least two A100 80GB. Does its own arithmetic support that?',
    result: driver.fits ? `${formatDecimal(driver.spare)} spare by the driver’s total` : '',
    answer: [
      `By the label, ${formatDecimal(label.capacity)}: it ${outcome(label)}. The article contradicts itself.`,
      `By the driver’s total, ${formatDecimal(driver.capacity)}: it ${outcome(driver)}.`,
      `By an engine’s budget of ${defaults.utilization}, ${formatDecimal(budget.capacity)}: it ${outcome(budget)}.`,
      `In reality the weights take ${formatDecimal(weightsOf('Llama 3.1 70B'))}, so two cards load it and hold a handful of short chats: the right hardware to load, by the wrong reasoning, and the wrong hardware to serve.`,
    ],
    sources: [substratus],
  },
];
