import { type CatalogModel, findModel, models } from '@llm-vram/core/catalog';

/** The models that a search means: the one of exactly that name, or all whose names have each of its words. */
export function searchModels(text: string): readonly CatalogModel[] {
  const exact = findModel(text);
  if (exact) return [exact];
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const found = models.filter((model: CatalogModel) => words.every((word) => namesOf(model).join(' ').includes(word)));
  const begins = (model: CatalogModel) =>
    namesOf(model).some((name) => wordsOf(name).join(' ').startsWith(words.join(' ')));
  return [...found.filter(begins), ...found.filter((model) => !begins(model))];
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s_/-]+/)
    .filter(Boolean);
}

/** Every name of a model, and its repository without the organisation's name. */
function namesOf({ id, name, repo, aliases }: CatalogModel): string[] {
  return [id, name, repo, repo.split('/').at(-1)!, ...aliases].map((text) => text.toLowerCase());
}

/** How many matches are offered; more are counted as such. */
export const MOST_OFFERED = 8;

/** What a search found, in a line. */
export function searchResult(found: readonly CatalogModel[]): string | undefined {
  if (found.length === 1) return undefined;
  if (found.length === 0)
    return 'No model of that name here. Its kind may not be supported yet; a config.json can be pasted below.';
  return `${found.length} match${found.length > MOST_OFFERED ? `, of which ${MOST_OFFERED} are shown` : ''}:`;
}
