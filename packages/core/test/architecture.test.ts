import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** What each folder or file of `src` may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  'units.ts': ['errors.ts'],
  'symbols.ts': [],
  'dtypes.ts': ['errors.ts', 'units.ts'],
  'dtype-labels.ts': ['dtypes.ts'],
  formula: ['errors.ts', 'units.ts', 'dtypes.ts'],
  architecture: ['errors.ts', 'units.ts', 'dtypes.ts'],
  hardware: ['errors.ts', 'units.ts'],
  memory: ['errors.ts', 'units.ts', 'symbols.ts', 'dtypes.ts', 'formula', 'architecture'],
  'parallelism.ts': ['errors.ts', 'units.ts', 'dtypes.ts', 'formula', 'architecture', 'memory'],
  'engines.ts': [
    'errors.ts',
    'units.ts',
    'dtypes.ts',
    'formula',
    'architecture',
    'hardware',
    'memory',
    'parallelism.ts',
  ],
  fit: [
    'errors.ts',
    'units.ts',
    'dtypes.ts',
    'formula',
    'architecture',
    'hardware',
    'memory',
    'parallelism.ts',
    'engines.ts',
  ],
  explain: ['symbols.ts', 'units.ts', 'memory'],
  readers: ['errors.ts', 'units.ts', 'dtypes.ts', 'formula', 'architecture'],
  catalog: ['hardware', 'architecture', 'units.ts'],
};

const layerOf = (file: string) => file.split('/')[0]!;

/** The imports of `source`, a file at `file`, that its layer may not make. */
function forbidden(file: string, source: string): string[] {
  const targets = [...source.matchAll(/from '([^']+)'/g)].map(([, path]) => path!);
  return targets.filter((path) => {
    if (!path.startsWith('.')) return true;
    const to = layerOf(join(dirname(file), path));
    return to !== layerOf(file) && !allowed[layerOf(file)]?.includes(to);
  });
}

describe('imports', () => {
  const files = globSync('**/*.ts', { cwd: SRC }).filter(
    (file) => !/\.test(-d)?\.ts$/.test(file) && file !== 'index.ts',
  );

  test.each(files)('%s imports only what its layer may', (file) => {
    expect(Object.keys(allowed)).toContain(layerOf(file));
    expect(forbidden(file, readFileSync(join(SRC, file), 'utf8'))).toEqual([]);
  });

  test('an import against the direction is found', () => {
    expect(forbidden('formula/x.ts', "import { models } from '../catalog/index.ts';")).toEqual(['../catalog/index.ts']);
    expect(forbidden('memory/x.ts', "import { readFileSync } from 'node:fs';")).toEqual(['node:fs']);
  });

  test('only types cross from memory into explain, and from hardware into the catalogue', () => {
    for (const [folder, from] of [
      ['explain', '../memory/'],
      ['catalog', '../hardware/'],
    ] as const) {
      for (const file of globSync(`${folder}/*.ts`, { cwd: SRC }).filter((name) => !name.includes('.test.'))) {
        const source = readFileSync(join(SRC, file), 'utf8');
        for (const [line] of source.matchAll(/^import .*$/gm))
          if (line.includes(from)) expect(line, file).toMatch(/^import type/);
      }
    }
  });

  test('the package has no runtime dependency', () => {
    const manifest = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8'));
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(relative(SRC, join(SRC, manifest.exports['.'].replace('./src/', '')))).toBe('index.ts');
  });
});
