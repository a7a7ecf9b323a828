/*
 * The browser's own API, in place of the polyfill in content scripts: with Manifest V3 all they use of
 * it gives promises in every browser, and the polyfill would be 10 kB for every frame. What its
 * listeners answer they answer by `sendResponse`, which both know.
 */
interface Api {
  readonly runtime?: { readonly id?: string };
}
const { browser, chrome } = globalThis as { readonly browser?: Api; readonly chrome?: Api };

// An element of the page with the id `browser` has that name here too, where the API has not.
// eslint-disable-next-line import/no-default-export -- it stands in for a module that has one
export default browser?.runtime?.id ? browser : chrome;
