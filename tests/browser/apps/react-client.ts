import { createElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import type { AppLog } from './jobs.ts';
import { App } from './react.ts';

const problems: string[] = [];
const note = (error: unknown) => problems.push(String(error));
console.error = note;
let root: Root | null = null;
const log: AppLog = {
  problems,
  hydrate: () => {
    root = hydrateRoot(document.querySelector('#app') ?? document.body, createElement(App), {
      onRecoverableError: note,
      onUncaughtError: note,
      onCaughtError: note,
    });
  },
  unmount: () => root?.unmount(),
};
Object.assign(globalThis, { app: log });
