import type { CueProse } from '../dictionary/cues.ts';
import type { Language, Wording } from '../names.ts';
import { PART } from './read-line.ts';
import type { DutyFinding } from './reading.ts';

/*
 * What a line asks for, in plain words: the clauses of the cue groups found in it, in its order, with
 * the things it names put in. Nothing is said that no word of the line stands for.
 */

const LIMIT: Readonly<Record<Language, number>> = { zh: 60, en: 200 };
const MAX_CLAUSES = 3;
// With less evidence than this in the line itself, it is the posting that speaks, not the line.
const ENOUGH_TO_SAY = 1.2;
const MAX_NAMES = 3;

/** The finding in plain words; null when the line itself says too little to put it into words. */
export function plainWording(
  finding: Pick<DutyFinding, 'duty' | 'clauses' | 'things' | 'evidence'>,
  prose: CueProse,
): Wording | null {
  const clauses = finding.clauses.flatMap((key) => {
    const clause = Object.hasOwn(prose.clauses, key) ? prose.clauses[key] : undefined;
    return clause ? [{ own: key.startsWith(`${finding.duty}/`), clause }] : [];
  });
  // What the duty itself says goes before what the line holds beside it, when not all fits.
  const ranked = [...clauses.filter(({ own }) => own), ...clauses.filter(({ own }) => !own)];
  const kept = ranked.slice(0, MAX_CLAUSES).map(({ clause }) => clause);
  const ordered = clauses.map(({ clause }) => clause).filter((clause) => kept.includes(clause));
  const own = finding.evidence.reduce((sum, { weight }) => sum + weight, 0);
  const fallback = own >= ENOUGH_TO_SAY ? prose.duties[finding.duty] : undefined;
  const said = ordered.length > 0 ? ordered : fallback ? [fallback] : [];
  if (said.length === 0) return null;
  return {
    zh: compose(said, finding.things, { prose, language: 'zh' }),
    en: compose(said, finding.things, { prose, language: 'en' }),
  };
}

interface Saying {
  readonly prose: CueProse;
  readonly language: Language;
}

function compose(clauses: readonly Wording[], things: readonly string[], saying: Saying): string {
  const { language } = saying;
  const filled = [...new Set(clauses.map((clause) => fill(clause[language], things, saying)))];
  const part = things.find((thing) => thing.startsWith(PART));
  const opening = (part !== undefined && saying.prose.things[part]?.[language]) || '';
  let text = finish(filled.slice(0, 1), { opening, language });
  for (let count = 2; count <= filled.length; count++) {
    const longer = finish(filled.slice(0, count), { opening, language });
    if (longer.length <= LIMIT[language]) text = longer;
  }
  return text;
}

interface Finish {
  /** Said before the clauses, or empty. */
  readonly opening: string;
  readonly language: Language;
}

function finish(clauses: readonly string[], { opening, language }: Finish): string {
  if (language === 'zh') return `${opening}${clauses.join('；')}。`;
  const text = `${opening} ${clauses.join('; ')}`.trimStart();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// A clause leaves a place for what the line names: {platform|各平台}.
const SLOT = /\{([a-z-]+)\|([^{}]*)\}/g;

function fill(clause: string, things: readonly string[], saying: Saying): string {
  const text = clause.replaceAll(SLOT, (_, slot: string, otherwise: string) => {
    const names = things
      .filter((thing) => thing.startsWith(`${slot}/`))
      .flatMap((thing) => saying.prose.things[thing]?.[saying.language] ?? []);
    return names.length === 0 ? otherwise : list([...new Set(names)], saying.language);
  });
  return saying.language === 'zh' ? spaced(text) : text;
}

function list(names: readonly string[], language: Language): string {
  const shown = names.slice(0, MAX_NAMES);
  const more = names.length > shown.length;
  if (language === 'zh') return shown.join('、') + (more ? '等' : '');
  if (more) return `${shown.join(', ')} and others`;
  const last = shown.at(-1) ?? '';
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** Names of Latin letters stand one space apart from Han characters. */
function spaced(text: string): string {
  return text
    .replaceAll(/([\u4e00-\u9fff])([A-Za-z0-9])/g, '$1 $2')
    .replaceAll(/([A-Za-z0-9])([\u4e00-\u9fff])/g, '$1 $2');
}
