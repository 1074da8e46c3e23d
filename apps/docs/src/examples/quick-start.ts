import { fit } from '@llm-vram/core';
import { findDevice, findModel } from '@llm-vram/core/catalog';
import { readHfConfig } from '@llm-vram/core/readers';

const model = readHfConfig(findModel('llama 3.1 70b')!.config);
const device = findDevice('a100 80gb')!;
export const answer = fit({ model, requests: 10, tokens: 4096, device, devices: 2 }).because;
