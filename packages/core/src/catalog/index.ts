export type { Device, Source } from '../hardware/device.ts';
export { devices } from './devices.ts';
export { findDevice, findModel } from './find.ts';
export { type ModelSource, modelSources } from './model-sources.ts';
export type { CatalogModel, HfConfigFacts, ModelId } from './models.ts';
export { models } from './models.ts';
