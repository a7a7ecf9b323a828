import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'vite';

/** The script that the bench pages run: core and page as the extension has them, and the rivals. */
export async function bundleInPage(): Promise<string> {
  return (await bundle(true)).code;
}

/** The same, to be looked into. */
export interface ReadableBundle {
  readonly code: string;
  /** The source file that a line of the code (from 0) comes from; null for what the bundler adds. */
  readonly fileOf: (line: number) => string | null;
}

/** The script of the bench pages with its names and lines left as they are. */
export async function bundleReadable(): Promise<ReadableBundle> {
  const { code, modules } = await bundle(false);
  const starts = Object.entries(modules)
    .map(([file, { code: part }]) => ({
      file: relative('.', file),
      at: part ? code.indexOf(part) : -1,
    }))
    .filter(({ at }) => at >= 0)
    .map(({ file, at }) => ({ file, line: code.slice(0, at).split('\n').length - 1 }))
    .toSorted((a, b) => a.line - b.line);
  return { code, fileOf: (line) => starts.findLast((one) => one.line <= line)?.file ?? null };
}

async function bundle(isMinified: boolean) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    esbuild: { charset: 'utf8' },
    build: {
      write: false,
      // Rendered as written: the pieces must be found again.
      ...(isMinified ? {} : { minify: false, target: 'esnext' }),
      lib: { entry: 'tools/bench/in-page/main.ts', formats: ['iife'], name: 'inPage' },
      rollupOptions: { output: { indent: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('vite built nothing');
  return chunk;
}

/** The rules that our marks are painted by. */
export const highlightCss = (): string => readFileSync('src/page/highlight.css', 'utf8');
