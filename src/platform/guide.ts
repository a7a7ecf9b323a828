import type { Guide } from '../core/dictionary/guide.ts';
import { compileTraditional, type TraditionalTable } from '../core/dictionary/traditional.ts';
import { unpackWordings, type PackedWordings } from '../core/dictionary/packed-wordings.ts';
import { browser } from './browser.ts';

/** Names of the data files in the package, made by the build from `dictionary/`. */
const GUIDE_FILE = 'guide.json';
const TRADITIONAL_FILE = 'traditional.json';

/** All the prose, read from the package itself. */
export async function loadGuide(): Promise<Guide> {
  return unpackWordings((await readPackaged(GUIDE_FILE)) as PackedWordings) as Guide;
}

/** The converter that shows our Chinese to readers of Traditional Chinese. */
export async function loadTraditional(): Promise<(text: string) => string> {
  return compileTraditional((await readPackaged(TRADITIONAL_FILE)) as TraditionalTable);
}

async function readPackaged(file: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(file));
  return response.json();
}
