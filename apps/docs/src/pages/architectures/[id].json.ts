import { models } from '@llm-vram/core/catalog';
import { readHfConfig } from '@llm-vram/core/readers';

/** The shapes of each model of the catalogue: the first page fetches those of the model that is chosen. */
export function getStaticPaths() {
  return models.map(({ id, config }) => ({ params: { id }, props: { config } }));
}

export function GET({ props }: { readonly props: { readonly config: unknown } }): Response {
  return Response.json(readHfConfig(props.config));
}
