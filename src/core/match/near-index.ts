import type { Entry, FormEntry } from './dictionary.ts';
import { buildTrie, type Trie } from './trie.ts';

/** Stands in a key for “some other character”. */
export const WILD = 0xffff;

/** Long Chinese forms, whole and with each of their characters in turn left open. */
export interface NearIndex {
  readonly trie: Trie;
  readonly entries: readonly FormEntry[];
}

const LONG_HAN = /^[\u3400-\u9fff]{4,8}$/;

/** The index that finds forms with one mistake in them; shorter forms are too easily something else. */
export function buildNearIndex(entries: readonly Entry[]): NearIndex {
  const keys: string[] = [];
  const owners: FormEntry[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'form' || entry.near || !LONG_HAN.test(entry.key.skeleton)) continue;
    const owner = { ...entry, near: true };
    const { skeleton } = entry.key;
    keys.push(skeleton);
    owners.push(owner);
    for (let i = 0; i < skeleton.length; i++) {
      keys.push(skeleton.slice(0, i) + String.fromCharCode(WILD) + skeleton.slice(i + 1));
      owners.push(owner);
    }
  }
  return { trie: buildTrie(keys), entries: owners };
}
