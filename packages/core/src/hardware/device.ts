/** Where a figure came from and when it was read. */
export interface Source {
  /** A URL, or `maker: ` and the document it was transcribed from, where no page could be opened. */
  readonly source: string;
  /** The day it was retrieved, `YYYY-MM-DD`. */
  readonly retrieved: string;
}

/**
 * A device that serves: one GPU as a program sees it. Its memory has three sizes, and confusing them is the
 * commonest sizing mistake; see {@link Against}.
 */
export interface Device extends Source {
  /** Stable identifier, such as `a100-80gb`. */
  readonly id: string;
  readonly name: string;
  /** Other names of it, that differ in more than case and punctuation: what people type, what the driver prints. */
  readonly aliases: readonly string[];
  readonly vendor: 'NVIDIA' | 'AMD' | 'Apple' | 'Intel' | 'Google' | 'AWS';
  readonly segment: 'data centre' | 'workstation' | 'consumer' | 'unified';
  /** The number on the box, in GB as the maker counts them. */
  readonly labelGB: number;
  /**
   * What the driver reports as total, in MiB (`nvidia-smi`, `rocm-smi`); on Apple silicon the default limit of
   * the GPU's working set. Decides what fits.
   */
  readonly totalMiB: number;
  /**
   * `driver`: a reading with an address. `unlinked`: a reading in a public log whose address was not kept. `maker`:
   * nobody's reading was found, the label is taken as GiB.
   */
  readonly totalBasis: 'driver' | 'unlinked' | 'maker';
  /** Peak memory bandwidth in bytes per second, from the maker. */
  readonly bandwidthBytesPerSecond: number;
  /** Devices in one ordinary server or workstation. */
  readonly devicesPerNode: number;
  /** What a reader of the figures must know: the state of ECC, a boot setting, which reading was taken. */
  readonly note?: string;
}
