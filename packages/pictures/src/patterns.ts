/**
 * The patterns that tell terms apart without colour (print, forced colours, colour-blind eyes), as SVG `<defs>`
 * whose ids begin with `id`.
 */
export function patterns(id: string): string {
  const stripes = (name: string, angle: number, gap: number) =>
    `<pattern id="${id}-${name}" class="pattern" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><line x1="0" x2="0" y1="0" y2="${gap}"/></pattern>`;
  const plain = (name: string) =>
    `<pattern id="${id}-${name}" width="8" height="8" patternUnits="userSpaceOnUse"></pattern>`;
  const dots = `<pattern id="${id}-activations" class="pattern" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="3.5" cy="3.5" r="1.1"/></pattern>`;
  return `<defs>${plain('weights')}${plain('ruleOfThumb')}${stripes('kvCache', 45, 8)}${stripes('state', 90, 6)}${dots}${stripes('runtime', 0, 5)}${stripes('free', -45, 7)}${stripes('excess', 45, 6)}</defs>`;
}
