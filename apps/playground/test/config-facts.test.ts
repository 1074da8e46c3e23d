import { expect, test, vi } from 'vitest';
import { compactConfig } from '../src/state/config-facts.ts';

/** A reader of some later day, to which a long list matters. */
vi.mock('@llm-vram/core/readers', () => ({
  parseHfConfig: (text: string) => {
    const { kinds } = JSON.parse(text);
    if (!kinds) throw new Error('kinds: expected a list');
    return { kinds };
  },
}));

test('a config whose short facts do not mean the same model is kept whole, without its spaces', () => {
  const config = { size: 7, kinds: Array.from({ length: 1_000 }, () => 'linear'), prose: 'x'.repeat(200) };
  expect(compactConfig(JSON.stringify(config, null, 2))).toBe(JSON.stringify(config));
  expect(compactConfig(JSON.stringify({ ...config, kinds: ['full'] }))).toBe('{"size":7,"kinds":["full"]}');
});
