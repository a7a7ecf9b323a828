import { createSSRApp } from 'vue';
import type { AppLog } from './jobs.ts';
import { App } from './vue.ts';

const problems: string[] = [];
const note = (...said: unknown[]) => problems.push(said.map(String).join(' '));
console.error = note;
console.warn = note;
const app = createSSRApp(App);
app.config.errorHandler = note;
const log: AppLog = {
  problems,
  hydrate: () => {
    app.mount('#app');
  },
  unmount: () => app.unmount(),
};
Object.assign(globalThis, { app: log });
