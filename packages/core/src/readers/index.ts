export { parseHfConfig, readHfConfig } from './hf-config.ts';
