import * as v from 'valibot';
import { parseSavedPosting, type SavedPosting } from '../saved/saved-posting.ts';
import { parseGivenSettings, type Settings } from '../settings.ts';
import type { Change, Facts } from '../store/facts.ts';
import { settingChangesOf, settingsOf } from '../store/setting-facts.ts';
import { keepOwnEntry, ownEntriesOf, parseOwnEntry, type OwnEntry } from './own-entry.ts';
import { MAX_FILE, packId, packJson, parsePack, type FileProblem, type Pack } from './pack.ts';

/** All a user set, added and kept. */
export interface Backup {
  /** Only what was ever set. */
  readonly settings: Partial<Settings>;
  readonly own: readonly OwnEntry[];
  readonly packs: readonly Pack[];
  readonly saved: readonly SavedPosting[];
}

export type BackupReport =
  | { readonly ok: true; readonly backup: Backup; readonly refused: number }
  | { readonly ok: false; readonly problem: FileProblem };

/** Longer than anything we hand out: a file of ours must always be read. */
const MAX_BACKUP = MAX_FILE * 25;
const FORMAT = 'plain-jd-data';
const VERSION = 1;
const list = v.fallback(v.array(v.unknown()), []);
const schema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  settings: v.optional(v.unknown()),
  own: v.optional(list, []),
  packs: v.optional(list, []),
  saved: v.optional(list, []),
});

/** What is set, added and kept, for a file. */
export function backupOf(facts: Facts, { packs, saved }: Pick<Backup, 'packs' | 'saved'>): Backup {
  const settings = settingsOf(facts);
  const own = ownEntriesOf(facts);
  const isGiven = (prefix: string) => (key: string) =>
    key.startsWith(prefix) && facts[key]?.v !== undefined;
  const keys = Object.keys(facts);
  const prefixes: Record<string, string> = {
    known: 'known/',
    themesOff: 'off/',
    sites: 'site/',
    companyKinds: 'kind/',
  };
  const given = Object.entries(settings).filter(([field]) =>
    keys.some(isGiven(prefixes[field] ?? `set/${field}`)),
  );
  return { settings: Object.fromEntries(given), own, packs, saved };
}

/** The text of a file that `parseBackupFile` reads back as the same. */
export function writeBackupFile({ packs, ...rest }: Backup): string {
  const file = { format: FORMAT, version: VERSION, ...rest, packs: packs.map(packJson) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file with everything in it; `refused` counts what of it was left out. Never throws. */
export function parseBackupFile(text: string): BackupReport {
  if (text.length > MAX_BACKUP) return { ok: false, problem: 'too-large' };
  const json = parseJson(text);
  if (json === null) return { ok: false, problem: 'not-json' };
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return { ok: false, problem: 'not-a-pack' };
  const { version, settings, own, packs, saved } = parsed.output;
  if (version > VERSION) return { ok: false, problem: 'newer' };
  const entries = own.flatMap((raw) => parseOwnEntry(idOf(raw), raw) ?? []);
  const postings = saved.flatMap((raw) => parseSavedPosting(raw) ?? []);
  const reports = packs.map((raw, i) => parsePack(raw, `${i + 1}`));
  const read = reports.flatMap((report) => (report.ok ? [report] : []));
  const refused =
    own.length -
    entries.length +
    (saved.length - postings.length) +
    (reports.length - read.length) +
    read.reduce((sum, report) => sum + report.refused.length, 0);
  return {
    ok: true,
    backup: {
      settings: parseGivenSettings(settings),
      own: entries,
      packs: read.map(({ pack }) => pack),
      saved: postings,
    },
    refused,
  };
}

/** The changes that put a backup's settings and own entries in place; what it does not mention stays. */
export function backupChanges({ settings, own }: Pick<Backup, 'settings' | 'own'>): Change[] {
  return [...settingChangesOf(settings), ...own.map(keepOwnEntry)];
}

function idOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : '';
  // An id becomes part of a term's, which allows no more than this.
  const tidy = typeof id === 'string' ? id.toLowerCase().replaceAll(/[^a-z0-9]/g, '') : '';
  // Two entries without one must not become one.
  return tidy || packId(JSON.stringify(raw));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Somebody else's file: anything can be in it.
    return null;
  }
}
