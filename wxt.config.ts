import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { LOOPBACK, SITES } from './src/core/sites.ts';
import { writeDictionaryFiles } from './tools/dictionary/files.ts';
import { dictionaryPlugin } from './tools/dictionary/vite-plugin.ts';
import { makeManifest } from './tools/manifest.ts';
import { noBroadcast } from './tools/no-broadcast.ts';
import { noInnerHtml } from './tools/no-inner-html.ts';
import { ownSheetLast } from './tools/own-sheet-last.ts';
import { sharedChunks } from './tools/shared-chunks.ts';

const NATIVE_BROWSER = fileURLToPath(new URL('src/platform/native-browser.ts', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: makeManifest,
  // Chinese as it is: escapes would double the size of what every page loads.
  vite: () => ({
    plugins: [dictionaryPlugin(), noInnerHtml(), noBroadcast(), sharedChunks(), ownSheetLast()],
    esbuild: { charset: 'utf8' },
    // A twentieth smaller than esbuild's.
    build: { minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 2 } } },
  }),
  zip: {
    sourcesTemplate: 'plain-jd-{{version}}-sources.zip',
    artifactTemplate: 'plain-jd-{{version}}-{{browser}}.zip',
  },
  hooks: {
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const sites = SITES.map(({ pattern }) => pattern);
      const matches = config.mode === 'demo' ? [...sites, ...LOOPBACK] : sites;
      for (const { type, options } of entrypoints) {
        if (type === 'content-script') Object.assign(options, { matches });
      }
    },
    'vite:build:extendConfig': ([entry], config) => {
      if (entry?.type !== 'content-script') return;
      config.resolve = { alias: { 'webextension-polyfill': NATIVE_BROWSER } };
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...writeDictionaryFiles('.wxt/dictionary'));
    },
  },
});
