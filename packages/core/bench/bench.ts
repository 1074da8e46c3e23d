import { candidates, estimate, fit, formatNumber, ruleOfThumb } from '@llm-vram/core';
import { devices, findDevice, findModel } from '@llm-vram/core/catalog';
import { readHfConfig } from '@llm-vram/core/readers';

/** One thing to time: `work` does it `times` times and returns something that depends on all of them. */
interface Contestant {
  readonly name: string;
  readonly work: (times: number) => number;
}

const config = findModel('Llama 3.1 70B')!.config;
const model = readHfConfig(config);
const device = findDevice('A100 80GB')!;
const workload = { model, requests: 10, tokens: 4_096 };

/** Sums `once(i)`, so that no engine may leave the work out. */
function repeat(once: (index: number) => number): Contestant['work'] {
  return (times) => {
    let sum = 0;
    for (let index = 0; index < times; index++) sum += once(index);
    return sum;
  };
}

const contestants: readonly Contestant[] = [
  { name: 'bare multiplication of equation 4.2', work: repeat((i) => 2 * 80 * 8 * 128 * 2 * 10 * (4_096 + i)) },
  { name: 'rule of thumb', work: repeat((i) => ruleOfThumb({ parameters: 70e9 + i })) },
  { name: 'reading a config.json', work: repeat((i) => readHfConfig(config).hiddenSize + i) },
  { name: 'full estimate', work: repeat((i) => estimate({ ...workload, tokens: 4_096 + i }).total) },
  {
    name: 'fit on 4 devices',
    work: repeat((i) => fit({ ...workload, tokens: 4_096 + i, device, devices: 4 }).devices),
  },
  {
    name: `fit search over all ${devices.length} devices`,
    work: repeat((i) => candidates({ ...workload, tokens: 4_096 + i }, devices).length),
  },
];

/** Nanoseconds of one repetition: the median of rounds in which every contestant takes its turn. */
function race(rounds: number): number[] {
  const counts = contestants.map(({ work }) => calibrate(work));
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    contestants.forEach(({ work }, index) => {
      times[index]!.push(time(work, counts[index]!) / counts[index]!);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(rounds / 2)]!);
}

/** How many repetitions take at least 50 ms. */
function calibrate(work: Contestant['work']): number {
  let count = 1;
  while (time(work, count) < 50e6) count *= 2;
  return count;
}

let sink = 0;
function time(work: Contestant['work'], times: number): number {
  const start = process.hrtime.bigint();
  sink += work(times);
  return Number(process.hrtime.bigint() - start);
}

const nanoseconds = race(9);
const row = (cells: readonly string[]) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(38) : cell.padStart(16))).join('');
console.log(`Node ${process.version}, Llama 3.1 70B, median of 9 rounds\n`);
console.log(row(['', 'per second', 'microseconds', '× bare loop']));
contestants.forEach(({ name }, index) => {
  const each = nanoseconds[index]!;
  const perSecond = formatNumber(1e9 / each);
  console.log(row([name, perSecond, formatNumber(each / 1e3, 4), formatNumber(each / nanoseconds[0]!, 1)]));
});
if (!Number.isFinite(sink)) throw new Error('bench: expected finite results');
