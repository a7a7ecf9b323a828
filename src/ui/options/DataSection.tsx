import type { FileProblem } from '../../core/packs/pack.ts';
import { Switch } from '../parts/Switch.tsx';
import { useVoice } from '../voice.ts';
import { FileButton } from './FileButton.tsx';
import { useNumber, useOptionsStrings } from './options-strings.ts';
import { Section } from './Section.tsx';

/** How this device stands with the browser's synchronised store; `at` 0 for never. */
export interface SyncStatus {
  readonly at: number;
  readonly problem: 'full' | 'newer' | 'failed' | 'off' | null;
  readonly spilled: number;
}

/** What became of the file read last. */
export type RestoreReport =
  | {
      readonly ok: true;
      readonly items: number;
      /** Parts that were not kept. */
      readonly left: readonly { readonly name: string; readonly items: number }[];
      readonly refused: number;
    }
  | { readonly ok: false; readonly problem: FileProblem };

export interface DataSectionProps {
  readonly isSyncOn: boolean;
  readonly sync: SyncStatus | null;
  readonly isReading: boolean;
  readonly restored: RestoreReport | null;
  readonly onSync: (on: boolean) => void;
  readonly onBackup: () => void;
  readonly onRestore: (file: File) => void;
}

/** Everything in one file, and the state of the browser's own sync. */
export function DataSection(props: DataSectionProps) {
  const { isSyncOn, isReading, restored, onSync, onBackup, onRestore } = props;
  const strings = useOptionsStrings();
  return (
    <Section id="data" hint={strings.dataHint}>
      <div class="buttons">
        <button type="button" class="button" onClick={onBackup}>
          {strings.backup}
        </button>
        <FileButton label={strings.restore} accept=".json,application/json" onFile={onRestore} />
      </div>
      <div role="status">
        {isReading && <p class="quiet">{strings.reading}</p>}
        {restored && <Restored report={restored} />}
      </div>
      <div class="syncing">
        <Switch label={strings.sync} on={isSyncOn} onChange={onSync} />
        <p class="hint">{strings.syncHint}</p>
        <div role="status">
          <SyncNote {...props} />
        </div>
      </div>
    </Section>
  );
}

function Restored({ report }: { readonly report: RestoreReport }) {
  const { listMark } = useVoice().strings;
  const strings = useOptionsStrings();
  const number = useNumber();
  if (!report.ok) return <p class="notice bad">{strings.fileProblems[report.problem]}</p>;
  const left = report.left.map(({ name, items }) => strings.counted(name, number(items)));
  return (
    <div class={left.length > 0 ? 'notice bad' : 'notice'}>
      <p>{strings.restored(number(report.items))}</p>
      {left.length > 0 && <p>{strings.restoredLeft(left.join(listMark))}</p>}
      {report.refused > 0 && <p>{strings.restoredRefused(number(report.refused))}</p>}
    </div>
  );
}

function SyncNote({ isSyncOn, sync }: DataSectionProps) {
  const { language } = useVoice();
  const strings = useOptionsStrings();
  const number = useNumber();
  if (!isSyncOn) return <p class="quiet">{strings.syncProblems.off}</p>;
  const problem = sync?.problem && sync.problem !== 'off' ? sync.problem : null;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <p class="quiet">
        {sync && sync.at > 0 ? strings.syncAt(time.format(sync.at)) : strings.syncNever}
      </p>
      {problem && <p class="notice bad">{strings.syncProblems[problem]}</p>}
      {sync && sync.spilled > 0 && (
        <p class="notice">{strings.syncSpilled(number(sync.spilled))}</p>
      )}
    </>
  );
}
