import {
  type Architecture,
  countParameters,
  type Deployment,
  type Device,
  dtypeLabels,
  formatNumber,
} from '@llm-vram/core';
import { findDevice, findModel } from '@llm-vram/core/catalog';
import { parseHfConfig, readHfConfig } from '@llm-vram/core/readers';
import type { State } from '../state/parameters.ts';

/** What a state is about: the model and the device it names, and the question put to the core. */
export interface Subject {
  readonly modelName: string;
  /** What else is known of the model, in a line. */
  readonly modelFacts: string;
  /** The model's page on the hub; undefined for a pasted one. */
  readonly modelPage: string | undefined;
  readonly model: Architecture;
  readonly device: Device;
  readonly deployment: Deployment;
}

/** Reads the state's model and device. */
export function subjectOf(state: State): Subject {
  const row = state.config === '' ? findModel(state.model)! : undefined;
  const model = row ? readHfConfig(row.config) : parseHfConfig(state.config);
  const device = findDevice(state.device)!;
  const { weights, kvCache, requests, tokens, devices, utilization } = state;
  const limit = model.maxPositionEmbeddings;
  const made = limit === undefined ? '' : `, made for up to ${formatNumber(limit)} tokens`;
  return {
    modelName: row?.name ?? 'The pasted model',
    modelFacts: `${formatNumber(countParameters(model))} parameters${made}${model.quantization ? `, stored as ${model.quantization}` : ''}`,
    modelPage: row && `https://huggingface.co/${row.repo}`,
    model,
    device,
    deployment: { model, weights, kvCache, requests, tokens, device, devices, utilization },
  };
}

/** What people call the format of a model's weights. */
export function weightsLabel(weights: State['weights'], { quantization, torchDtype = 'bf16' }: Architecture): string {
  if (weights !== 'stored') return dtypeLabels[weights];
  return quantization ?? dtypeLabels[torchDtype];
}
