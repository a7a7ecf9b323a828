import { useId, useState } from 'preact/hooks';
import type { Guide, GuideTerm } from '../../core/dictionary/guide.ts';
import type { Match } from '../../core/reading/reading.ts';
import { Say } from '../parts/Say.tsx';
import { shortName } from '../short-name.ts';
import { label, useVoice } from '../voice.ts';
import { usePanelStrings } from './panel-strings.ts';
import type { PlainLine } from './plain-lines.ts';
import { sideOf } from './side-of.ts';
import { TermedText } from './TermedText.tsx';

export interface PanelLineProps {
  readonly item: PlainLine;
  readonly guide: Guide;
  readonly onJump: () => void;
  readonly onTerm: (link: string) => void;
}

/** One line: as it stands, and in plain words. */
export function PanelLine({ item, guide, onJump, onTerm }: PanelLineProps) {
  const voice = useVoice();
  const strings = usePanelStrings();
  const id = useId();
  const [open, setOpen] = useState<Match | null>(null);
  const { line, plain, matches, roles } = item;
  const term = open && guide.terms.find((other) => other.id === open.term);
  return (
    <li class="line">
      <p class="official">
        <TermedText
          text={line.text}
          start={line.start}
          matches={matches}
          sideOf={(match) => sideOf(match, guide)}
          open={{ match: open, id }}
          onToggle={(match) => setOpen(match === open ? null : match)}
        />
      </p>
      <div id={id} aria-live="polite">
        {open && term && <Meaning term={term} match={open} onTerm={onTerm} />}
      </div>
      {plain && (
        <p class="plain">
          <span class="visually-hidden">{strings.plain}: </span>
          <Say wording={plain} byClause />
        </p>
      )}
      <div class="badges">
        {roles
          .flatMap((role) => guide.roles.find((other) => other.id === role) ?? [])
          .map(({ id: role, side, name }, i) => (
            <span key={role} class={`badge ${side}${i > 0 ? ' also' : ''}`}>
              {shortName(label(voice, name))}
            </span>
          ))}
      </div>
      <button
        type="button"
        class="jump"
        aria-label={`${strings.jump}: ${line.text}`}
        onClick={onJump}
      >
        {strings.jump}
      </button>
    </li>
  );
}

interface MeaningProps {
  readonly term: GuideTerm;
  readonly match: Match;
  readonly onTerm: (link: string) => void;
}

function Meaning({ term, match, onTerm }: MeaningProps) {
  const { strings: common } = useVoice();
  const strings = usePanelStrings();
  const senses = term.senses.filter(({ id }) => match.senses.includes(id));
  return (
    <div class="meaning">
      {senses.length > 1 && <p class="quiet">{common.unsure}</p>}
      {senses.map((sense) => (
        <p key={sense.id}>
          <Say wording={sense.meaning} onLink={onTerm} />
        </p>
      ))}
      <button type="button" class="link" onClick={() => onTerm(term.id)}>
        {strings.openTerm}
      </button>
    </div>
  );
}
