import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { katexPlugin } from './src/maths/katex-plugin.ts';
import { standalone } from './src/standalone-plugin.ts';

export default defineConfig({
  // The page's address, where it is published; only the sitemap and canonical links need it.
  ...(process.env.SITE_URL && { site: process.env.SITE_URL }),
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  // Browsers of the last two years; older syntax would only make the scripts longer.
  vite: { build: { target: 'es2023' }, plugins: [standalone()] },
  markdown: { processor: satteri({ features: { math: true }, mdastPlugins: [katexPlugin] }) },
  integrations: [
    starlight({
      title: 'llm-vram',
      description: 'How much GPU memory it takes to serve a language model, and on which GPUs it fits.',
      customCss: [
        './src/styles/fonts.css',
        'katex/dist/katex.min.css',
        '@llm-vram/pictures/pictures.css',
        './src/styles/site.css',
      ],
      components: {
        SiteTitle: './src/components/SiteTitle.astro',
        SocialIcons: './src/components/SiteNav.astro',
        Footer: './src/components/SiteFooter.astro',
      },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      sidebar: [
        { label: 'The answer', link: '/' },
        {
          label: 'Course',
          items: ['course/rule-of-thumb', 'course/units', 'course/weights', 'course/kv-cache'],
        },
        { label: 'Playground', link: '/playground/' },
        { label: 'Reference', items: ['reference/models', 'reference/devices', 'reference/library'] },
      ],
    }),
    preact(),
  ],
});
