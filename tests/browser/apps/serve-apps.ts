import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { build } from 'vite';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import type { Served } from '../harness.ts';
import { App as ReactApp } from './react.ts';
import { App as VueApp } from './vue.ts';

/** The React and the Vue app, rendered on a server, with the scripts that hydrate them when told to. */
export async function serveApps(): Promise<Record<string, Served>> {
  const [react, vue] = [
    renderReact(createElement(ReactApp)),
    await renderVue(createSSRApp(VueApp)),
  ];
  return {
    '/react': page(react, '/react.js'),
    '/vue': page(vue, '/vue.js'),
    '/react.js': script(await bundle('tests/browser/apps/react-client.ts')),
    '/vue.js': script(await bundle('tests/browser/apps/vue-client.ts')),
  };
}

const page = (app: string, source: string): Served => ({
  body: `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>品牌策划_白熊电器</title></head><body><div id="app">${app}</div><script src="${source}"></script></body></html>`,
});

const script = (body: string): Served => ({ body, type: 'text/javascript;charset=utf-8' });

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`vite built nothing of ${entry}`);
  return chunk.code;
}
