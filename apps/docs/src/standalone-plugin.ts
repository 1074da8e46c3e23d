import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What Vite asks of a plugin, as far as this one answers. */
interface Loader {
  readonly name: string;
  readonly enforce: 'pre';
  load(this: { addWatchFile(file: string): void }, id: string): Promise<string | undefined>;
}

/**
 * `import './script.ts?standalone'` brings a script whole, in one file. Shared chunks would make the first page load
 * three, with what only other pages need of them, and weigh a tenth more.
 */
export function standalone(): Loader {
  return {
    name: 'standalone',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('?standalone')) return undefined;
      const entry = id.startsWith('file:') ? fileURLToPath(id) : id;
      const { outputFiles, metafile } = await build({
        entryPoints: [entry.replace('?standalone', '')],
        bundle: true,
        minify: true,
        write: false,
        metafile: true,
        format: 'esm',
        target: 'es2023',
      });
      for (const file of Object.keys(metafile.inputs)) this.addWatchFile(file);
      return outputFiles[0]!.text;
    },
  };
}
