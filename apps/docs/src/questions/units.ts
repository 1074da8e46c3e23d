import { type Bytes, capacities, defaults, formatNumber, gib } from '@llm-vram/core';
import { poolTokens } from '@llm-vram/core/formula/pool.ts';
import { cacheOf, device, kvPerTokenOf, weightsOf } from '../maths/numbers.ts';
import { formatBinary, formatBytes, formatDecimal } from '../maths/print.ts';
import type { Question } from './question.ts';

const capacityOf = (name: string) =>
  capacities({ device: device(name), devices: 1, utilization: defaults.utilization });
const bandwidthOf = (name: string) => `${formatDecimal(device(name).bandwidthBytesPerSecond)}/s`;

const a100 = capacityOf('A100 80GB').driver;
const l4 = capacityOf('L4').budget;
const l40s = capacityOf('L40S').driver;
const llama8b = weightsOf('Llama 3.1 8B');
const reserve = gib(1.5);
const tokens = formatNumber(
  poolTokens({ budget: l4, weightBytes: llama8b, reserve, kvBytesPerToken: kvPerTokenOf('Llama 3.1 8B') }),
);
const cache = (name: string, length: number): Bytes => cacheOf(name, { tokens: length });

const modal = 'https://thundergolfer.com/blog/nvidia-gpu-memory-capacity';
const scalingBook = 'https://jax-ml.github.io/scaling-book/inference/';
const staffMl = 'https://github.com/harvard-edge/cs249r_book/tree/dev/interviews';
const turok = 'https://eitanturok.github.io/blog/2025/llm-inference-interview-questions';
const spark = 'https://github.com/vllm-project/vllm-project.github.io/blob/main/_posts/2026-06-01-vllm-dgx-spark.md';

export const questions: readonly Question[] = [
  {
    id: 'gb-vs-gib',
    level: 'screen',
    question:
      'The datasheet of an A100 says 80 GB, and nvidia-smi reports 81,920 MiB. How many GB is that, and why does it matter?',
    result: formatDecimal(a100),
    answer: [
      `81,920 MiB is ${formatBinary(a100)}. A GiB is 2³⁰ bytes and a GB is 10⁹, so a GiB is 7.4 % larger: the card holds more GB than its label says.`,
      `Not every card is so generous: an L4 sold as 24 GB has ${formatBytes(capacityOf('L4').driver)}, a T4 sold as 16 GB has ${formatBytes(capacityOf('T4').driver)}.`,
      'Weights are usually quoted in GB; nvidia-smi, PyTorch and engines count in GiB. Bring both to one unit before you subtract.',
    ],
    sources: [modal],
  },
  {
    id: 'l40s-missing',
    level: 'mid',
    question:
      'A customer rents an L40S sold with 48 GB, sees 46,068 MiB in nvidia-smi, and asks who took the rest. What do you answer?',
    result: formatBytes(l40s),
    answer: [
      `Nobody did. 46,068 MiB is ${formatDecimal(l40s)}, so the number on the box is met.`,
      'The chips hold more: cards with the same memory show 49,140 MiB with ECC off. GDDR memory has no room of its own for check bits, so 1/16 of it stores them.',
      'A card with HBM keeps its check bits beside the memory, and its total does not depend on ECC.',
      'A little more is missing for programs: PyTorch sees the driver’s total less what the driver reserves, some 609 MiB on an L40S.',
    ],
    sources: [modal],
  },
  {
    id: 'fit-8b-l4',
    level: 'screen',
    question:
      'Does Llama 3.1 8B at 16 bit fit an L4 (23,034 MiB)? How many tokens of KV cache remain at 90 % utilisation, with 1.5 GiB for activations and runtime?',
    result: `${tokens} tokens`,
    answer: [
      `The weights take ${formatBytes(llama8b)}.`,
      `The budget is 0.9 of the driver’s total: ${formatBytes(l4)}. Take off the weights and ${formatBinary(reserve)}.`,
      `What is left, at ${formatBinary(kvPerTokenOf('Llama 3.1 8B'))} for each token, holds ${tokens} tokens.`,
      `So it fits, with several chats of 4,096 tokens at ${formatBinary(cache('Llama 3.1 8B', 4_096))} each, but not one request of 131,072 tokens, which takes ${formatBinary(cache('Llama 3.1 8B', 131_072))}.`,
    ],
    sources: [modal, staffMl],
  },
  {
    id: 'drill-llama2-13b-8k',
    level: 'mid',
    question:
      'A textbook’s table lists 6.7 “GiB” for the KV cache of one request of 8,192 tokens in Llama 2 13B at 16 bit. What is it in GiB?',
    result: formatBinary(cache('Llama 2 13B', 8_192)),
    answer: [
      `A token takes ${formatNumber(kvPerTokenOf('Llama 2 13B'))} B, so the request takes ${formatBytes(cache('Llama 2 13B', 8_192))}.`,
      'The table’s number is right and its unit is wrong: it counted in powers of 1,000 and wrote the name of the power of 1,024.',
      'For one request that is little. Over a whole card it is 7 %, and with caches of this size that is one request more or less.',
    ],
    sources: [scalingBook],
  },
  {
    id: 'hbm-vs-ram',
    level: 'screen',
    question: 'The weights are 20 GB too large for the card. Why not keep those 20 GB in the host’s memory?',
    result: '0.8 s for every step',
    answer: [
      'Each decoding step reads every weight once. Over PCIe 4.0 × 16, at about 25 GB/s, 20 GB take 0.8 s each time.',
      `The card’s own memory is far faster: ${bandwidthOf('A100 80GB')} on an A100 80GB, ${bandwidthOf('H100 80GB')} on an H100 80GB.`,
      'It can be right for offline batches, for experts that are seldom called, or to park the cache of idle requests.',
      'Where CPU and GPU share one memory, as on Apple silicon, the question changes: then the operating system needs a part of it.',
    ],
    sources: [turok, scalingBook, spark],
  },
];
