export interface Site {
  /** The address of the front page, with the base path, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

export function serve(options: { root: string; base?: string; port?: number }): Promise<Site>;
export function normalizeBase(base?: string): string;
export function pathSegments(pathname: string): string[] | undefined;
