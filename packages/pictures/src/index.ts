export { breakdownParts, fitRuler } from './fit-ruler.ts';
export { legendHtml } from './legend.ts';
export { escapeText, type Part, termLabels } from './parts.ts';
export { type Ruler, type RulerRow, rulerSvg } from './ruler.ts';
