import type { Pack, PackReport, RefusedEntry } from '../../core/packs/pack.ts';
import { explainProblem } from './explain-problem.ts';
import { FileButton } from './FileButton.tsx';
import { useNumber, useOptionsStrings } from './options-strings.ts';
import { Section } from './Section.tsx';

export interface PacksSectionProps {
  readonly packs: readonly Pack[];
  readonly isReading: boolean;
  /** What became of the file read last; null when there was none, or it could not be kept. */
  readonly report: PackReport | null;
  readonly onImport: (file: File) => void;
  readonly onExport: (pack: Pack) => void;
  readonly onRemove: (pack: Pack) => void;
}

/** Dictionaries that others share. */
export function PacksSection(props: PacksSectionProps) {
  const { packs, isReading, report, onImport, onExport, onRemove } = props;
  const strings = useOptionsStrings();
  const number = useNumber();
  return (
    <Section id="packs" hint={strings.packsHint}>
      <FileButton label={strings.packImport} accept=".json,application/json" onFile={onImport} />
      <div role="status">
        {isReading && <p class="quiet">{strings.reading}</p>}
        {report && <ImportReport report={report} />}
      </div>
      {packs.length === 0 && <p class="quiet">{strings.packsNone}</p>}
      <ul class="rows">
        {packs.map((pack) => (
          <li key={pack.id}>
            <span class="grow">
              <b>{pack.name}</b>{' '}
              <small class="quiet">{strings.packTerms(number(pack.terms.length))}</small>
            </span>
            <button
              type="button"
              class="button"
              aria-label={`${strings.export}: ${pack.name}`}
              onClick={() => onExport(pack)}
            >
              {strings.export}
            </button>
            <button
              type="button"
              class="button"
              aria-label={`${strings.remove}: ${pack.name}`}
              onClick={() => onRemove(pack)}
            >
              {strings.remove}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const MAX_SHOWN = 200;

function ImportReport({ report }: { readonly report: PackReport }) {
  const strings = useOptionsStrings();
  const number = useNumber();
  if (!report.ok) return <p class="notice bad">{strings.fileProblems[report.problem]}</p>;
  const { pack, refused } = report;
  return (
    <div class={pack.terms.length > 0 ? 'notice' : 'notice bad'}>
      <p>{strings.imported(pack.name, number(pack.terms.length))}</p>
      {refused.length > 0 && (
        <details open={refused.length <= 5}>
          <summary>{strings.refused(number(refused.length))}</summary>
          <ol class="refused">
            {refused.slice(0, MAX_SHOWN).map((entry) => (
              <Refused key={entry.position} entry={entry} />
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Refused({ entry: { position, label, problems } }: { readonly entry: RefusedEntry }) {
  const strings = useOptionsStrings();
  const number = useNumber();
  return (
    <li>
      <b>{[strings.refusedAt(number(position)), label].filter(Boolean).join(' · ')}</b>
      <ul>
        {problems.slice(0, 5).map((problem, i) => (
          <li key={i}>{explainProblem(strings, problem)}</li>
        ))}
      </ul>
    </li>
  );
}
