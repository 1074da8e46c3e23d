export type {
  Architecture,
  Attention,
  DenseFeedForward,
  ExpertFeedForward,
  FeedForward,
  FullAttention,
  LatentAttention,
  Layer,
  LayerGroup,
  RecurrentState,
  WindowAttention,
} from './architecture/architecture.ts';
export {
  countActiveParameters,
  countParameters,
  countPredictorParameters,
  countTowerParameters,
  type Tensor,
  tensors,
} from './architecture/tensors.ts';
export { dtypeLabels, nominalBits } from './dtype-labels.ts';
export {
  bytesPerElement,
  type Dtype,
  type DtypeName,
  dtypes,
  findDtype,
  type KvDtypeName,
  kvDtypeNames,
} from './dtypes.ts';
export { type EstimateInputCode, EstimateInputError, type ModelReadCode, ModelReadError } from './errors.ts';
export { type Equation, equations } from './explain/equations.ts';
export { type Explanation, explain, explainEquation } from './explain/explain.ts';
export type { DeviceAccount, Range } from './fit/account.ts';
export { type Candidate, candidates } from './fit/candidates.ts';
export { type Deployment, defaults, limits, type Workload } from './fit/deployment.ts';
export { estimate } from './fit/estimate.ts';
export { type Certainty, type Fit, fewestDevices, fit, type NoLayout } from './fit/fit.ts';
export { type Against, capacities, compare, type DeviceUse, devicesToHold, type Verdict } from './fit/verdict.ts';
export type { Device, Source } from './hardware/device.ts';
export { type CacheUse, cacheSize, kvPerToken, statePerSequence } from './memory/kv-cache.ts';
export {
  largestBitsPerWeight,
  largestParameters,
  RULE_OF_THUMB_OVERHEAD,
  ruleOfThumb,
} from './memory/rule-of-thumb.ts';
export type { Basis, EquationId, Inputs, MemoryBreakdown, Term, TermId } from './memory/terms.ts';
export type { Layout } from './parallelism.ts';
export { type SymbolDef, type SymbolName, symbols } from './symbols.ts';
export {
  type Bytes,
  bytes,
  formatBinary,
  formatBytes,
  formatDecimal,
  formatNumber,
  GB,
  GIB,
  gb,
  gib,
  KIB,
  MIB,
  mib,
  parseBytes,
  parseCount,
  positive,
  wholeNumber,
} from './units.ts';
