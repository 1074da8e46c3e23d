export { type Bar, barsHtml } from './bars.ts';
export { breakdownParts, fitRuler } from './fit-ruler.ts';
export { type Growth, growthSvg, growthText } from './growth.ts';
export { type Heads, headsSvg, headsText } from './heads.ts';
export { legendHtml } from './legend.ts';
export { escapeText, type Part, termLabel, termLabels } from './parts.ts';
export { type Ruler, type RulerRow, rulerSvg } from './ruler.ts';
