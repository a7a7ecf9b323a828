import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Dictionary } from './dictionary.ts';
import { findNames } from './find-names.ts';
import { sourceSpan } from './line-text.ts';
import { openSenses, type OpenSense } from './open-senses.ts';
import { scan } from './scan.ts';
import { select } from './select.ts';

/** A place in one line where a term stands; offsets are UTF-16 code units of the line. */
export interface Candidate extends Span {
  readonly text: string;
  readonly term: string;
  /** True when the words are not quite a form of the term. */
  readonly near: boolean;
  /** The senses that the line leaves possible, in the dictionary's order; never empty. */
  readonly senses: readonly OpenSense[];
}

/**
 * The terms of one logical line, left to right, never overlapping; `[]` when there are none. Of several
 * forms the leftmost wins, then the longest; one that fails a check gives way to the next shorter.
 * O(line), whatever the size of the dictionary.
 */
export function findCandidates(dictionary: Dictionary, lineText: string): Candidate[] {
  const folded = fold(lineText, dictionary.folding);
  const skeleton = dictionary.skeletonOf(folded.text);
  const found = scan(dictionary, skeleton);
  const line = { source: lineText, folded, skeleton, found };
  const hits = select(dictionary, line);
  if (hits.length === 0) return [];

  const isInName = findNames(lineText);
  return openSenses(hits, line).flatMap(({ hit, senses }) => {
    const { start, end } = sourceSpan(line, hit);
    if (isInName({ start, end })) return [];
    return {
      start,
      end,
      text: lineText.slice(start, end),
      term: hit.entry.term.id,
      near: hit.entry.near,
      senses,
    };
  });
}
