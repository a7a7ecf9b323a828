import { defineConfig } from 'wxt';
import { dictionaryFiles } from './tools/dictionary/files.ts';
import { dictionaryPlugin } from './tools/dictionary/vite-plugin.ts';
import { makeManifest } from './tools/manifest.ts';
import { noBroadcast } from './tools/no-broadcast.ts';
import { noInnerHtml } from './tools/no-inner-html.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: makeManifest,
  // Chinese as it is: escapes would double the size of what every page loads.
  vite: () => ({
    plugins: [dictionaryPlugin(), noInnerHtml(), noBroadcast()],
    esbuild: { charset: 'utf8' },
  }),
  zip: {
    sourcesTemplate: 'plain-jd-{{version}}-sources.zip',
    artifactTemplate: 'plain-jd-{{version}}-{{browser}}.zip',
  },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...dictionaryFiles());
    },
  },
});
