import { symbols } from '@llm-vram/core';
import katex from 'katex';

/** One macro per quantity of the glossary: `\headDim` prints its letter and carries its name for the highlighting. */
const macros = Object.fromEntries(
  Object.entries(symbols).map(([name, { tex }]) => [`\\${name}`, `\\htmlData{sym=${name}}{${tex}}`]),
);

/** TeX as HTML. A mistyped macro throws, and so fails the build; search must not index each formula three times. */
export function renderTex(tex: string, displayMode: boolean): string {
  const html = katex.renderToString(tex, {
    displayMode,
    // KaTeX writes new macros into the object that it is given.
    macros: { ...macros },
    throwOnError: true,
    trust: ({ command }) => command === '\\htmlData',
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  });
  return `<span data-pagefind-ignore>${html}</span>`;
}
