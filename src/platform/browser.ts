/** The extension API: `browser.*` with promises in every browser. Nothing else imports the polyfill. */
export { default as browser } from 'webextension-polyfill';
export type { Tabs, Runtime } from 'webextension-polyfill';
