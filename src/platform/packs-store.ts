import * as v from 'valibot';
import type { Term } from '../core/dictionary/entry.ts';
import type { TermData } from '../core/dictionary/reading-data.ts';
import { ownEntriesOf, type OwnEntry } from '../core/packs/own-entry.ts';
import { packId, parsePack, writtenTerm, type Pack } from '../core/packs/pack.ts';
import { ownTermData, packTerms, type PackTerms } from '../core/packs/pack-terms.ts';
import { isOwnKey } from '../core/store/facts.ts';
import { browser } from './browser.ts';
import { attempt, isNewer, loadFacts, readItems, type StoreProblem } from './store.ts';
import { watchItems } from './watch-items.ts';

/**
 * Changes when terms or their compiled form do. What this version of the check let in is not checked
 * again at every start (5,000 entries would cost a third of a second); all else is.
 */
const CHECKED = 1;

const PACK = 'pack/';
const TERMS = 'terms/';
const packSchema = v.object({
  checked: v.number(),
  name: v.string(),
  terms: v.array(v.unknown()),
});
const newerSchema = v.object({ checked: v.pipe(v.number(), v.minValue(CHECKED + 1)) });
const termsSchema = v.object({ checked: v.literal(CHECKED), terms: v.array(v.unknown()) });

/** The packs that were imported, by name. What no longer passes the check is left out. Never rejects. */
export async function loadPacks(): Promise<Pack[]> {
  const items = await readItems((key) => key.startsWith(PACK)).catch(() => ({}));
  return Object.values(items)
    .flatMap((raw) => (v.is(packSchema, raw) ? readPack(raw) : []))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function readPack({ checked, name, terms }: v.InferOutput<typeof packSchema>): Pack[] {
  if (checked === CHECKED) return [{ id: packId(name), name, terms: terms as Term[] }];
  const report = parsePack({ name, terms: terms.map(writtenTerm) }, name);
  return report.ok ? [report.pack] : [];
}

/** Own entries, newest first. Never rejects. */
export async function loadOwnEntries(): Promise<OwnEntry[]> {
  return ownEntriesOf(await loadFacts(isOwnKey));
}

/** Everything users added, for reading and explaining. Never rejects. */
export async function loadPackTerms(): Promise<PackTerms> {
  const [packs, own] = await Promise.all([loadPacks(), loadOwnEntries()]);
  return packTerms(packs, own);
}

/** The terms of own entries and packs for reading, without a word of prose: what a page needs. Never rejects. */
export async function loadTermData(): Promise<TermData[]> {
  const [own, items] = await Promise.all([
    loadOwnEntries(),
    readItems((key) => key.startsWith(TERMS)).catch(() => ({})),
  ]);
  const packed = Object.values(items).flatMap((raw) =>
    // Made by ourselves and by this version.
    v.is(termsSchema, raw) ? (raw.terms as TermData[]) : [],
  );
  return [...own.map(ownTermData), ...packed];
}

/** Calls back when own entries or packs change, until the signal aborts. */
export function watchPacks(onChange: () => void, signal: AbortSignal): void {
  watchItems((key) => key.startsWith(TERMS) || /^own\/./.test(key), onChange, signal);
}

/** Keeps a pack, in place of one of the same name. Resolves with null when kept, else nothing changed. */
export async function savePack(pack: Pack): Promise<StoreProblem | null> {
  return attempt(async () => {
    if (await isNewer()) return 'newer';
    await browser.storage.local.set(itemsOf(pack));
    return null;
  });
}

/** Takes a pack away; resolves with null when it is gone. */
export async function removePack(id: string): Promise<StoreProblem | null> {
  return attempt(async () => {
    if (await isNewer()) return 'newer';
    await browser.storage.local.remove([PACK + id, TERMS + id]);
    return null;
  });
}

/** Compiles packs anew that an earlier version of the program compiled; those of a newer one are left alone. */
export async function recompilePacks(): Promise<void> {
  if (await isNewer()) return;
  const items = await readItems((key) => key.startsWith(TERMS));
  const stale = Object.keys(items).filter(
    (key) => !v.is(termsSchema, items[key]) && !v.is(newerSchema, items[key]),
  );
  if (stale.length === 0) return;
  const packs = await loadPacks();
  const again = packs.filter(({ id }) => stale.includes(TERMS + id));
  const entries = again.flatMap((pack) => Object.entries(itemsOf(pack)));
  await browser.storage.local.set(Object.fromEntries(entries));
}

// One item holds the prose, one what pages need, so that pages never load the former.
function itemsOf(pack: Pack): Record<string, unknown> {
  return {
    [PACK + pack.id]: { checked: CHECKED, name: pack.name, terms: pack.terms },
    [TERMS + pack.id]: { checked: CHECKED, terms: packTerms([pack]).terms },
  };
}
