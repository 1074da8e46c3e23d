import { defineMdastPlugin } from 'satteri';
import { renderTex } from './katex.ts';

/** Renders `$…$` and `$$…$$` at build time. */
export const katexPlugin = defineMdastPlugin({
  name: 'katex',
  math: (node, context) => {
    context.replaceNode(node, { rawHtml: renderTex(node.value, true) });
  },
  inlineMath: (node, context) => {
    context.replaceNode(node, { rawHtml: renderTex(node.value, false) });
  },
});
