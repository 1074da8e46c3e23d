import type { EquationId } from '../memory/terms.ts';

/** An equation of the course. */
export interface Equation {
  /** Its number in the course. */
  readonly number: string;
  /** Left-hand side in print. */
  readonly left: string;
  /**
   * Right-hand side in TeX, every quantity as a macro named after the glossary, `\numKeyValueHeads`. The function
   * of the same name as the equation computes exactly this; a test evaluates both.
   */
  readonly tex: string;
  /** What the result counts. */
  readonly unit: 'bytes' | 'parameters' | 'bits' | 'tokens' | 'requests';
}

const { raw } = String;

/** Every equation, under the name of the function that computes it. */
export const equations: Readonly<Record<EquationId, Equation>> = {
  ruleOfThumbBytes: {
    number: '1.1',
    left: 'M',
    tex: raw`\frac{\parameters \cdot 4}{32 / \bitsPerWeight} \cdot \overhead`,
    unit: 'bytes',
  },
  ruleOfThumbParameters: {
    number: '1.2',
    left: 'P',
    tex: raw`\frac{\memory}{\overhead \cdot 4} \cdot \frac{32}{\bitsPerWeight}`,
    unit: 'parameters',
  },
  ruleOfThumbBits: {
    number: '1.3',
    left: 'Q',
    tex: raw`\frac{32 \cdot \memory}{\overhead \cdot \parameters \cdot 4}`,
    unit: 'bits',
  },
  driverBytes: { number: '2.1', left: 'C_B', tex: raw`\devices \cdot \totalMiB \cdot 2^{20}`, unit: 'bytes' },
  budgetBytes: {
    number: '2.2',
    left: 'C_U',
    tex: raw`\devices \cdot \totalMiB \cdot 2^{20} \cdot \utilization`,
    unit: 'bytes',
  },
  decoderParameters: {
    number: '3.1',
    left: 'P',
    tex: raw`\embeddingTables \cdot \vocabSize \cdot \hiddenSize + \numHiddenLayers \cdot (2 \cdot \hiddenSize \cdot \numAttentionHeads \cdot \headDim + 2 \cdot \hiddenSize \cdot \numKeyValueHeads \cdot \headDim + 3 \cdot \hiddenSize \cdot \intermediateSize + 2 \cdot \hiddenSize) + \hiddenSize`,
    unit: 'parameters',
  },
  embeddingParameters: {
    number: '3.1a',
    left: raw`P_{\mathrm{emb}}`,
    tex: raw`\embeddingTables \cdot \vocabSize \cdot \hiddenSize`,
    unit: 'parameters',
  },
  attentionParameters: {
    number: '3.1b',
    left: raw`P_{\mathrm{att}}`,
    tex: raw`\numHiddenLayers \cdot 2 \cdot \hiddenSize \cdot \headDim \cdot (\numAttentionHeads + \numKeyValueHeads)`,
    unit: 'parameters',
  },
  feedForwardParameters: {
    number: '3.1c',
    left: raw`P_{\mathrm{ff}}`,
    tex: raw`\numHiddenLayers \cdot 3 \cdot \hiddenSize \cdot \intermediateSize`,
    unit: 'parameters',
  },
  weightBytes: { number: '3.2', left: 'W', tex: raw`\parameters \cdot \bytesPerWeight`, unit: 'bytes' },
  quantizedWeightBytes: {
    number: '3.3',
    left: 'W',
    tex: raw`\lceil \quantizedWeights / \elementsPerBlock \rceil \cdot \bytesPerBlock + 2 \cdot \keptWeights`,
    unit: 'bytes',
  },
  storedWeightBytes: {
    number: '3.4',
    left: 'W',
    tex: raw`\storedBytes + \keptWeights \cdot \bytesPerWeight`,
    unit: 'bytes',
  },
  kvBytesPerToken: {
    number: '4.1',
    left: raw`k_{\mathrm{tok}}`,
    tex: raw`2 \cdot \numHiddenLayers \cdot \numKeyValueHeads \cdot \headDim \cdot \bytesPerElement`,
    unit: 'bytes',
  },
  kvCacheBytes: {
    number: '4.2',
    left: 'K',
    tex: raw`2 \cdot \numHiddenLayers \cdot \numKeyValueHeads \cdot \headDim \cdot \bytesPerElement \cdot \requests \cdot \tokens`,
    unit: 'bytes',
  },
  crossoverRequests: {
    number: '4.3',
    left: 'R^{*}',
    tex: raw`\frac{\weightBytes}{\kvBytesPerToken \cdot \tokens}`,
    unit: 'requests',
  },
  windowCacheBytes: {
    number: '4.4',
    left: 'K',
    tex: raw`2 \cdot \numHiddenLayers \cdot \numKeyValueHeads \cdot \headDim \cdot \bytesPerElement \cdot \requests \cdot \min(\tokens, \window)`,
    unit: 'bytes',
  },
  latentCacheBytes: {
    number: '4.5',
    left: 'K',
    tex: raw`\numHiddenLayers \cdot (\kvLoraRank + \qkRopeHeadDim + \indexHeadDim) \cdot \bytesPerElement \cdot \requests \cdot \tokens`,
    unit: 'bytes',
  },
  stateBytes: {
    number: '4.6',
    left: 'S',
    tex: raw`\numHiddenLayers \cdot (\stateElements \cdot \stateBytesPerElement + \convElements \cdot \bytesPerElement) \cdot \requests`,
    unit: 'bytes',
  },
  layerStepBytes: {
    number: '5.1',
    left: 'A',
    tex: raw`\tokensPerStep \cdot (2 \cdot \hiddenSize + \frac{3 \cdot \intermediateSize}{\tensorParallel}) \cdot \bytesPerElement`,
    unit: 'bytes',
  },
  logitsBytes: {
    number: '5.2',
    left: 'A',
    tex: raw`\maxRunningRequests \cdot \vocabSize \cdot \bytesPerLogit`,
    unit: 'bytes',
  },
  runtimeBytes: {
    number: '5.3',
    left: 'N',
    tex: raw`(\driverReserved + \nonTorch + \communicator + \cudaGraphs) \cdot 2^{20}`,
    unit: 'bytes',
  },
  poolTokens: {
    number: '6.1',
    left: raw`T_{\mathrm{pool}}`,
    tex: raw`\lfloor (\budget - \weightBytes - \reserve) / \kvBytesPerToken \rfloor`,
    unit: 'tokens',
  },
};
