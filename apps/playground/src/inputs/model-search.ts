import { type CatalogModel, findModel, models } from '@llm-vram/core/catalog';

/** The models that a search means: the one of exactly that name, or all whose names have each of its words. */
export function searchModels(text: string): readonly CatalogModel[] {
  const exact = findModel(text);
  if (exact) return [exact];
  const words = text
    .toLowerCase()
    .split(/[\s_/-]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  return models.filter((model: CatalogModel) => {
    const names = [model.id, model.name, model.repo, ...model.aliases].join(' ').toLowerCase();
    return words.every((word) => names.includes(word));
  });
}

/** How many matches are named; more are counted as such. */
const MOST_NAMED = 4;

/** What a search found, in a line. */
export function searchResult(found: readonly CatalogModel[]): string | undefined {
  if (found.length === 1) return undefined;
  if (found.length === 0) return 'No model of that name here. Paste its config.json below.';
  const named = found.slice(0, MOST_NAMED).map(({ name }) => name);
  return `Several: ${named.join(', ')}${found.length > MOST_NAMED ? ' and more' : ''}.`;
}
