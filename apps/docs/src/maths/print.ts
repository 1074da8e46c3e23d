import * as core from '@llm-vram/core';

/** The core's sizes for running text: number and unit do not part at the end of a line. */
const keepTogether = (text: string) => text.replace(/ (?=[kMGT]?i?B\b)/g, '\u00a0');

export const formatBinary = (bytes: number) => keepTogether(core.formatBinary(bytes));
export const formatDecimal = (bytes: number) => keepTogether(core.formatDecimal(bytes));
export const formatBytes = (bytes: number) => keepTogether(core.formatBytes(bytes));
