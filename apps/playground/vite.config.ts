import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The playground alone; its address is relative, so it works under any path. */
export default defineConfig({ base: './', plugins: [preact()], build: { target: 'es2023' } });
