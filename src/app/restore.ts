import { backupChanges, parseBackupFile, type Backup } from '../core/packs/backup.ts';
import { MAX_SAVED, isSaved, type SavedPosting } from '../core/saved/saved-posting.ts';
import { savePack } from '../platform/packs-store.ts';
import { loadSavedPostings, savePostings } from '../platform/saved-postings.ts';
import { writeChanges, type StoreProblem } from '../platform/store.ts';
import type { RestoreReport } from '../ui/options/DataSection.tsx';
import type { OptionsStrings } from '../ui/strings/options/zh-cn.ts';

/** What is kept together or not at all. */
interface Part {
  readonly name: string;
  readonly items: number;
  readonly keep: () => Promise<StoreProblem | null>;
}

/**
 * Reads a file with everything back, part by part, the small ones first: where one finds no room, what
 * was here before and the other parts are in place, and the report names it.
 */
export async function restore(file: File, strings: OptionsStrings): Promise<RestoreReport> {
  const report = parseBackupFile(await file.text());
  if (!report.ok) return report;
  const { fitting, beyond } = fit(report.backup.saved, await loadSavedPostings());
  const left = beyond > 0 ? [{ name: strings.savedPostings, items: beyond }] : [];
  let items = 0;
  for (const part of partsOf({ ...report.backup, saved: fitting }, strings)) {
    if (part.items > 0 && (await part.keep())) left.push(part);
    else items += part.items;
  }
  return { ok: true, items, left, refused: report.refused };
}

function partsOf({ settings, own, packs, saved }: Backup, strings: OptionsStrings): Part[] {
  const set = backupChanges({ settings, own: [] });
  const added = backupChanges({ settings: {}, own });
  return [
    { name: strings.title, items: set.length, keep: () => writeChanges(set) },
    { name: strings.savedPostings, items: saved.length, keep: () => savePostings(saved) },
    { name: strings.sections.own, items: added.length, keep: () => writeChanges(added) },
    ...packs.map((pack) => ({
      name: strings.quoted(pack.name),
      items: pack.terms.length,
      keep: () => savePack(pack),
    })),
  ];
}

// Only so many postings are kept, and none that is here gives way to one from a file.
function fit(saved: readonly SavedPosting[], here: readonly SavedPosting[]) {
  const isHere = (posting: SavedPosting) =>
    isSaved(here, posting) || here.some(({ id }) => id === posting.id);
  const fresh = saved.filter((posting) => !isHere(posting));
  const room = Math.max(0, MAX_SAVED - here.length);
  return {
    fitting: [...saved.filter(isHere), ...fresh.slice(0, room)],
    beyond: Math.max(0, fresh.length - room),
  };
}
