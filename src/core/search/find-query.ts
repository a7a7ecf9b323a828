import type { Span } from '../text/span.ts';

/**
 * The stretch of `text` that a query found, in its own code units: the words themselves, or the Han
 * characters whose sound was typed (`zhongcao` or `zc` for 种草, given `zhòng cǎo`). Null when the
 * query does not stand in it, as with a mistyped one.
 */
export function findQuery(text: string, query: string, pinyin: string | null): Span | null {
  const wanted = squeeze(query).text;
  if (wanted === '') return null;
  return findWords(text, wanted) ?? (pinyin === null ? null : findSound(text, wanted, pinyin));
}

interface Squeezed {
  readonly text: string;
  /** Where each code unit of `text` comes from. */
  readonly from: readonly Span[];
}

// Case, width, spaces, hyphens and dots do not matter to a search.
const SKIPPED = /[\s\-.·]/;

function squeeze(source: string): Squeezed {
  let text = '';
  const from: Span[] = [];
  let start = 0;
  for (const character of source) {
    const end = start + character.length;
    if (!SKIPPED.test(character)) {
      const plain = character.normalize('NFKC').toLowerCase();
      text += plain;
      for (let unit = 0; unit < plain.length; unit++) from.push({ start, end });
    }
    start = end;
  }
  return { text, from };
}

function findWords(source: string, wanted: string): Span | null {
  const { text, from } = squeeze(source);
  const at = text.indexOf(wanted);
  return at < 0 ? null : join(from.slice(at, at + wanted.length));
}

function findSound(source: string, wanted: string, pinyin: string): Span | null {
  const { from } = squeeze(source);
  const syllables = plainSyllables(pinyin);
  // Only where every character has its syllable do we know which characters were meant.
  if (syllables.length !== from.length) return null;
  const initials = syllables.map((syllable) => syllable[0] ?? '');
  return findPieces(initials, wanted, from) ?? findPieces(syllables, wanted, from);
}

/** The characters whose pieces, joined from the beginning of one of them, spell `wanted`. */
function findPieces(pieces: readonly string[], wanted: string, from: readonly Span[]): Span | null {
  for (let first = 0; first < pieces.length; first++) {
    let spelled = '';
    for (let last = first; last < pieces.length && spelled.length < wanted.length; last++) {
      spelled += pieces[last] ?? '';
      const isWhole = spelled.startsWith(wanted);
      if (isWhole) return join(from.slice(first, last + 1));
    }
  }
  return null;
}

function join(spans: readonly Span[]): Span | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The syllables of tone-marked pinyin as they are typed. */
export function plainSyllables(pinyin: string): string[] {
  const plain = pinyin.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/\s+/).filter(Boolean);
}
