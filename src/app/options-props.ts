import type { Guide } from '../core/dictionary/guide.ts';
import type { OwnEntry } from '../core/packs/own-entry.ts';
import type { Settings } from '../core/settings.ts';
import { clearErrors } from '../platform/error-log.ts';
import { withdrawAccess } from '../platform/granted-sites.ts';
import { version } from '../platform/install.ts';
import { removePack, savePack } from '../platform/packs-store.ts';
import type { DataSectionProps } from '../ui/options/DataSection.tsx';
import type { ErrorsSectionProps } from '../ui/options/ErrorsSection.tsx';
import type { KnownSectionProps, KnownTerm } from '../ui/options/KnownSection.tsx';
import type { OwnSectionProps } from '../ui/options/OwnSection.tsx';
import type { PacksSectionProps } from '../ui/options/PacksSection.tsx';
import type { SitesSectionProps } from '../ui/options/SitesSection.tsx';
import type { OptionsStrings } from '../ui/strings/options/zh-cn.ts';
import type { useOptionsData } from './options-data.ts';
import * as deeds from './options-deeds.ts';
import type { Doing } from './options-outcome.ts';
import { restore } from './restore.ts';

/** What the sections are filled and joined with. */
export interface OptionsContext extends Doing {
  readonly settings: Settings;
  readonly guide: Guide;
  readonly strings: OptionsStrings;
  readonly data: ReturnType<typeof useOptionsData>;
}

export function siteProps({ settings: { sites }, data, act }: OptionsContext): SitesSectionProps {
  return {
    off: Object.keys(sites).filter((host) => sites[host] === false),
    granted: data.granted,
    onSwitchOn: (host) => act(() => deeds.switchOn(host)),
    onWithdraw: (origin) => act(() => withdrawAccess(origin)),
  };
}

export function knownProps(
  { strings, act, tell }: OptionsContext,
  known: readonly KnownTerm[],
): KnownSectionProps {
  return {
    known,
    onPutBack: (terms) =>
      act(async () => {
        if (await deeds.setKnown(terms, false)) return;
        const message = strings.putBackDone(deeds.joined(terms.map(({ name }) => name)));
        tell({ done: { message, undo: () => act(() => deeds.setKnown(terms, true)) } });
      }),
  };
}

export function ownProps({
  guide,
  data,
  strings,
  act,
  tell,
  forget,
}: OptionsContext): OwnSectionProps {
  const name = ({ words }: OwnEntry) => words[0] ?? '';
  return {
    own: data.own,
    roles: guide.roles,
    startWith: deeds.wordInAddress(),
    newId: deeds.newId,
    onSave: async (entry) => {
      forget();
      if (await deeds.saveOwn(entry)) return false;
      tell({ done: { message: strings.saved(name(entry)), undo: null } });
      return true;
    },
    onDelete: (entry) =>
      act(async () => {
        if (await deeds.deleteOwn(entry)) return;
        const undo = () => act(() => deeds.saveOwn(entry));
        tell({ done: { message: strings.removed(name(entry)), undo } });
      }),
    onExport: () => deeds.exportOwn(data.own, strings.ownPackName),
  };
}

export function packProps(context: OptionsContext): PacksSectionProps {
  const { data, outcome, strings, act, read, tell } = context;
  return {
    packs: data.packs,
    isReading: outcome.reading === 'packs',
    report: outcome.report,
    onImport: (file) => read('packs', async () => ({ report: await deeds.importPack(file) })),
    onExport: deeds.exportPack,
    onRemove: (pack) =>
      act(async () => {
        if (await removePack(pack.id)) return;
        const undo = () => act(() => savePack(pack));
        tell({ done: { message: strings.removed(pack.name), undo } });
      }),
  };
}

export function dataProps(context: OptionsContext): DataSectionProps {
  const { settings, data, strings, outcome, act, read } = context;
  return {
    isSyncOn: settings.sync,
    sync: data.sync,
    isReading: outcome.reading === 'data',
    restored: outcome.restored,
    onSync: (sync) => act(() => deeds.change(settings, { sync })),
    onBackup: () => act(() => deeds.saveBackup(data.packs)),
    onRestore: (file) => read('data', async () => ({ restored: await restore(file, strings) })),
  };
}

export function errorProps({ data, outcome, act, tell }: OptionsContext): ErrorsSectionProps {
  return {
    errors: data.errors,
    isCopied: outcome.isCopied,
    onCopy: () =>
      act(async () => {
        await navigator.clipboard.writeText(deeds.reportText(data.errors, version()));
        tell({ isCopied: true });
      }),
    onClear: () => act(clearErrors),
  };
}
