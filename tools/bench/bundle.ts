import { readFileSync } from 'node:fs';
import { build } from 'vite';

/** The script that the bench pages run: core and page as the extension has them, and the rivals. */
export async function bundleInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    esbuild: { charset: 'utf8' },
    build: {
      write: false,
      lib: { entry: 'tools/bench/in-page/main.ts', formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('vite built nothing');
  return chunk.code;
}

/** The rules that our marks are painted by. */
export const highlightCss = (): string => readFileSync('src/page/highlight.css', 'utf8');
