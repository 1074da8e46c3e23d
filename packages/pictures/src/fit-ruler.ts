import type { Device, Fit, MemoryBreakdown } from '@llm-vram/core';
import { type Part, termLabel } from './parts.ts';
import type { Ruler, RulerRow } from './ruler.ts';

/** Devices drawn one by one; more are drawn as one ruler that stands for several. */
const MOST_ROWS = 4;

/** The terms of an account as coloured lengths. */
export function breakdownParts({ terms }: MemoryBreakdown): Part[] {
  return terms.map((term) => ({ term: term.id, label: termLabel(term), bytes: term.bytes }));
}

/** The picture of an answer: every device it uses, or one for each stage where there are many. */
export function fitRuler(id: string, fit: Fit, device: Device): Ruler {
  const { label, driver, budget } = fit.fullest.verdicts;
  const verb = fit.fits ? 'fits' : 'does not fit';
  return {
    id,
    title: `${fit.devices} × ${device.name}, to scale. It ${verb}: each of the fullest ${budget.because}.`,
    rows: fit.devices <= MOST_ROWS ? everyDevice(fit) : everyStage(fit),
    label: label.capacity,
    driver: driver.capacity,
    budget: budget.capacity,
  };
}

function everyDevice({ accounts, devices }: Fit): RulerRow[] {
  let number = 0;
  return accounts.flatMap((account) =>
    Array.from({ length: account.devices }, () => row(`GPU ${++number} of ${devices}`, account.memory)),
  );
}

/** One ruler per stage, and of many stages the first, the fullest and the last. */
function everyStage({ accounts, fullest, devices }: Fit): RulerRow[] {
  const shown = accounts.length <= MOST_ROWS ? accounts : [...new Set([accounts[0]!, fullest, accounts.at(-1)!])];
  return shown.map((account) => {
    const stage = accounts.length > 1 ? `stage ${account.stage + 1} of ${accounts.length}: ` : '';
    const each = account.devices > 1 ? `each of ${account.devices} GPUs` : '1 GPU';
    return row(`${stage}${each}${accounts.length > 1 ? `, ${devices} in all` : ''}`, account.memory);
  });
}

function row(name: string, memory: MemoryBreakdown): RulerRow {
  return { name, parts: breakdownParts(memory), low: memory.low, high: memory.high };
}
