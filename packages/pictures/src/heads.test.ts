import { describe, expect, test } from 'vitest';
import { headsSvg, headsText } from './index.ts';

const boxes = (svg: string, kind: string) =>
  [...svg.matchAll(new RegExp(`class="heads-${kind}" d="([^"]*)"`, 'g'))].map(([, d]) => d!.split('z').length - 1);

describe('headsSvg', () => {
  test.each([
    ['MHA', 64, 64],
    ['GQA', 64, 8],
    ['MQA', 64, 1],
    ['a group that does not divide evenly', 14, 4],
  ])(
    'draws every query head once, and each KV head as a key and a value: %s',
    (_, numAttentionHeads, numKeyValueHeads) => {
      const svg = headsSvg({ numAttentionHeads, numKeyValueHeads });
      expect(boxes(svg, 'query')).toEqual([numAttentionHeads]);
      expect(boxes(svg, 'kept')).toEqual([numKeyValueHeads, numKeyValueHeads]);
      expect(svg).not.toContain('NaN');
    },
  );

  test('a key stands under the middle of its group', () => {
    // Query heads 0 to 3 reach from 0 to 41; a box 8 wide in their middle begins at 16.5.
    expect(headsSvg({ numAttentionHeads: 8, numKeyValueHeads: 2 })).toContain('d="M16.5 36h8');
  });

  test('says what it shows', () => {
    expect(headsText({ numAttentionHeads: 64, numKeyValueHeads: 8 })).toBe('64 query heads share 8 keys and 8 values');
    expect(headsSvg({ numAttentionHeads: 32, numKeyValueHeads: 32 })).toContain(
      'aria-label="32 query heads, each with a key and a value of its own"',
    );
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses %s KV heads in one line', (numKeyValueHeads) => {
    expect(() => headsSvg({ numAttentionHeads: 64, numKeyValueHeads })).toThrow(
      /^numKeyValueHeads: expected a positive/,
    );
  });
});
