import { unpackText } from '../core/packed-text/unpack-text.ts';
import { browser } from './browser.ts';
import { reportError } from './report-error.ts';

const OPENED = 'opened:';

/**
 * The text of a packed file of the package. Opening one takes some tenths of a second, so the browser
 * holds what was opened until it quits or the extension changes: backgrounds are stopped all the time.
 */
export async function readPackagedText(file: string): Promise<string> {
  const key = OPENED + file;
  const { [key]: opened } = await browser.storage.session.get(key);
  if (typeof opened === 'string') return opened;
  const response = await fetch(browser.runtime.getURL(file));
  const text = unpackText(new Uint8Array(await response.arrayBuffer()));
  // Without room for it, it is opened again.
  void browser.storage.session.set({ [key]: text }).catch(reportError);
  return text;
}
