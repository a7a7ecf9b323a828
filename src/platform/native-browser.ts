/*
 * The browser's own API, in place of the polyfill in content scripts: with Manifest V3 all they use of
 * it gives promises in every browser, and the polyfill would be 10 kB for every frame. What its
 * listeners answer they answer by `sendResponse`, which both know.
 */
const { browser, chrome } = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };

// eslint-disable-next-line import/no-default-export -- it stands in for a module that has one
export default browser ?? chrome;
