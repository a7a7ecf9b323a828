import { backupOf, writeBackupFile } from '../core/packs/backup.ts';
import { keepOwnEntry, type OwnEntry } from '../core/packs/own-entry.ts';
import {
  packOfOwn,
  parsePackFile,
  writePackFile,
  type Pack,
  type PackReport,
} from '../core/packs/pack.ts';
import type { ErrorReport } from '../core/redact-error.ts';
import type { Settings } from '../core/settings.ts';
import { settingChanges } from '../core/store/setting-facts.ts';
import { savePack } from '../platform/packs-store.ts';
import { loadSavedPostings } from '../platform/saved-postings.ts';
import { loadFacts, writeChanges, type StoreProblem } from '../platform/store.ts';
import { saveFile } from './save-file.ts';

/** Changes what differs from the settings the user saw; what changed meanwhile stays. */
export async function change(seen: Settings, next: Partial<Settings>): Promise<void> {
  await writeChanges(settingChanges(seen, next));
}

/** Switches a site on again. */
export async function switchOn(host: string): Promise<void> {
  await writeChanges([{ key: `site/${host}` }]);
}

/** Makes terms known, or unknown again; null when that was kept. */
export async function setKnown(
  terms: readonly { readonly id: string }[],
  isKnown: boolean,
): Promise<StoreProblem | null> {
  return writeChanges(
    terms.map(({ id }) => (isKnown ? { key: `known/${id}`, value: true } : { key: `known/${id}` })),
  );
}

/** Keeps an own entry; null when kept. */
export async function saveOwn(entry: OwnEntry): Promise<StoreProblem | null> {
  return writeChanges([keepOwnEntry(entry)]);
}

/** Takes an own entry away; null when it is gone. */
export async function deleteOwn({ id }: OwnEntry): Promise<StoreProblem | null> {
  return writeChanges([{ key: `own/${id}` }]);
}

/** Hands own entries out as a pack. */
export function exportOwn(own: readonly OwnEntry[], name: string): void {
  exportPack(packOfOwn(own, name));
}

/** Hands a pack out as a file. */
export function exportPack(pack: Pack): void {
  saveFile(`${pack.name.replaceAll(/[\\/:*?"<>|]/g, '-')}.json`, writePackFile(pack));
}

/** Reads and keeps a pack; null when it could not be kept. */
export async function importPack(file: File): Promise<PackReport | null> {
  const report = parsePackFile(await file.text(), file.name.replace(/\.json$/i, ''));
  if (!report.ok || report.pack.terms.length === 0) return report;
  return (await savePack(report.pack)) ? null : report;
}

/** Hands everything out in one file. */
export async function saveBackup(packs: readonly Pack[]): Promise<void> {
  const saved = await loadSavedPostings();
  const backup = backupOf(await loadFacts(), { packs, saved });
  saveFile('plain-jd.json', writeBackupFile(backup));
}

/** What a user pastes into an issue. */
export function reportText(errors: readonly ErrorReport[], version: string): string {
  const lines = errors.map(({ at, version: was, message, stack }) =>
    [`${new Date(at).toISOString()} ${was} ${message}`, ...stack.map((s) => `  ${s}`)].join('\n'),
  );
  return [`Plain JD ${version}`, navigator.userAgent, ...lines].join('\n');
}

/** A fresh id for an own entry. */
export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 10);
}

/** The word of `options.html#own/<word>`; null without one. */
export function wordInAddress(): string | null {
  const [, word] = /^#own\/(.+)$/.exec(location.hash) ?? [];
  if (!word) return null;
  try {
    return decodeURIComponent(word);
  } catch {
    // A hand-made address.
    return null;
  }
}

/** A few names in a row, as in `a、b …`. */
export function joined(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join('、')} …` : names.join('、');
}
