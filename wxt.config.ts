import { defineConfig } from 'wxt';
import { packWordings } from './src/core/dictionary/packed-wordings.ts';
import { buildGuide, buildTraditionalTable } from './tools/dictionary/build.ts';
import { loadSource } from './tools/dictionary/load.ts';
import { dictionaryPlugin } from './tools/dictionary/vite-plugin.ts';
import { makeManifest } from './tools/manifest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: makeManifest,
  // Chinese as it is: escapes would double the size of what every page loads.
  vite: () => ({ plugins: [dictionaryPlugin()], esbuild: { charset: 'utf8' } }),
  zip: {
    sourcesTemplate: 'plain-jd-{{version}}-sources.zip',
    artifactTemplate: 'plain-jd-{{version}}-{{browser}}.zip',
  },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      const source = loadSource();
      files.push(
        { relativeDest: 'guide.json', contents: JSON.stringify(packWordings(buildGuide(source))) },
        {
          relativeDest: 'traditional.json',
          contents: JSON.stringify(buildTraditionalTable(source, [])),
        },
      );
    },
  },
});
