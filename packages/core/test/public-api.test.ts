import { expect, test } from 'vitest';
import * as catalog from '../src/catalog/index.ts';
import * as core from '../src/index.ts';
import * as readers from '../src/readers/index.ts';

test('the public exports are these, and no others', () => {
  expect({
    core: Object.keys(core).sort(),
    readers: Object.keys(readers).sort(),
    catalog: Object.keys(catalog).sort(),
  }).toMatchSnapshot();
});

test('the glossary names every quantity once, with a letter of its own per equation', () => {
  for (const [id, { tex }] of Object.entries(core.equations)) {
    const names = [...new Set([...tex.matchAll(/\\([A-Za-z]+)/g)].map(([, name]) => name!))].filter(
      (name) => name in core.symbols,
    );
    const letters = names.map((name) => core.symbols[name as core.SymbolName].letter);
    expect(new Set(letters).size, id).toBe(letters.length);
  }
});

test("every Hugging Face name in the glossary is a field of some catalogue row's config.json", () => {
  const fields = new Set(catalog.models.flatMap(({ config }) => Object.keys(config)));
  for (const symbol of Object.values(core.symbols)) if ('hf' in symbol) expect(fields).toContain(symbol.hf);
});
