import { defaults } from '@llm-vram/core';
import type { State } from '../state/parameters.ts';

/** TypeScript that gives exactly the result shown. */
export function codeFor(state: State): string {
  return `${imports(state)}

const model = readHfConfig(${modelSource(state)});
const device = findDevice(${quoted(state.device)})!;
const answer = fit({ model, device${options(state)} });

console.log(answer.certainty, answer.because);
if (answer.layout) console.log(answer.maxTokens.likely, answer.maxRequests.likely);
`;
}

function imports({ config }: State): string {
  const fromCatalog = config === '' ? 'findDevice, findModel' : 'findDevice';
  return `import { fit } from '@llm-vram/core';\nimport { ${fromCatalog} } from '@llm-vram/core/catalog';\nimport { readHfConfig } from '@llm-vram/core/readers';`;
}

function modelSource({ model, config }: State): string {
  if (config === '') return `findModel(${quoted(model)})!.config`;
  return JSON.stringify(JSON.parse(config), null, 2).replace(/^(\s*)"([a-z_]\w*)":/gim, '$1$2:');
}

function options(state: State): string {
  const told = (Object.keys(defaults) as (keyof typeof defaults)[]).filter((name) => state[name] !== defaults[name]);
  return told.map((name) => `, ${name}: ${literal(state[name])}`).join('');
}

function literal(value: string | number): string {
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `'${text}'`;
}
