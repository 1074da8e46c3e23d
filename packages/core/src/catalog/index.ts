export type { Device, Source } from '../hardware/device.ts';
export { devices } from './devices.ts';
export { findDevice, findModel } from './find.ts';
export type { CatalogModel, HfConfigFacts } from './models.ts';
export { models } from './models.ts';
