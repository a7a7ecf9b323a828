import { textOfUnits } from '../text/fold.ts';
import type { Dictionary } from './dictionary.ts';
import { findMisspelt } from './find-misspelt.ts';
import { findNear } from './find-near.ts';
import { lineLanguage } from './line-language.ts';
import { hanAround, sourceSpan, type LineText } from './line-text.ts';
import type { Hit } from './scan.ts';
import { GAP, isHanUnit } from './skeleton.ts';

/**
 * Of all forms found in a line those that count: leftmost, then longest, then first in the dictionary;
 * exact ones before near ones. By start.
 */
export function select(dictionary: Dictionary, line: LineText): Hit[] {
  const exact = pick(
    line.found.forms.filter(({ entry }) => !entry.near),
    dictionary,
    line,
  );
  const near = line.found.forms.filter(
    (hit) => hit.entry.near && exact.every((other) => !overlap(hit, other)),
  );
  const known = near.length === 0 ? exact : merge(exact, pick(near, dictionary, line));
  const mistaken = findNear(dictionary, line, known);
  const misspelt = findMisspelt(dictionary, line.skeleton, known);
  if (mistaken.length + misspelt.length === 0) return known;
  return merge(known, pick(merge(mistaken, misspelt), dictionary, line));
}

function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

function merge(a: readonly Hit[], b: readonly Hit[]): Hit[] {
  return [...a, ...b].toSorted((x, y) => x.start - y.start);
}

function pick(hits: readonly Hit[], dictionary: Dictionary, line: LineText): Hit[] {
  const chosen: Hit[] = [];
  let free = 0;
  for (let i = 0; i < hits.length;) {
    const start = hits[i]?.start ?? 0;
    let j = i;
    while (j < hits.length && hits[j]?.start === start) j++;
    if (start >= free) {
      const here = hits.slice(i, j).toSorted((a, b) => b.end - a.end);
      const best = here.find((hit) => counts(hit, dictionary, line));
      if (best) {
        chosen.push(best);
        free = best.end;
      }
    }
    i = j;
  }
  return chosen;
}

function counts(hit: Hit, dictionary: Dictionary, line: LineText): boolean {
  return (
    isGuarded(hit, line) &&
    !isBlocked(hit, line) &&
    hasItsCapitals(hit, line) &&
    isCleanlyBounded(hit, dictionary, line)
  );
}

/** Whether one of the guarding words stands in the line, outside the form itself. */
function isGuarded({ start, end, entry }: Hit, { found }: LineText): boolean {
  const { guard } = entry;
  if (!guard) return true;
  return found.words.some(
    (word) => (word.end <= start || word.start >= end) && guard.includes(word.entry.word),
  );
}

function isBlocked({ start, end, entry }: Hit, { found }: LineText): boolean {
  return found.blocks.some(
    (block) => block.entry.term === entry.term && block.start <= start && block.end >= end,
  );
}

/** In English, “pos” and “aim” in small letters are words, not the abbreviations POS and AIM. */
function hasItsCapitals({ start, entry }: Hit, line: LineText): boolean {
  if (!entry.key.capitals) return true;
  const { start: from, end } = sourceSpan(line, { start, end: start + entry.key.skeleton.length });
  const written = line.source.slice(from, end);
  return written === written.toUpperCase() || lineLanguage(line.source) === 'zh';
}

/** Chinese forms up to this length hide inside other words. */
const SHORT = 3;
/** How much text the witness sees on each side. */
const REACH = 3;

function isCleanlyBounded(hit: Hit, { witness }: Dictionary, { skeleton }: LineText): boolean {
  const { start, end } = hit;
  if (end - start > SHORT && !hasBlankInside(hit, skeleton.gaps)) return true;
  if (!isHanUnit(skeleton.units[start] ?? 0) && !isHanUnit(skeleton.units[end - 1] ?? 0))
    return true;
  const window = hanAround(skeleton, hit, REACH);
  if (window.start === start && window.end === end) return true;
  const text = textOfUnits(skeleton.units.subarray(window.start, window.end));
  return witness.isClean(text, start - window.start, end - window.start);
}

function hasBlankInside({ start, end }: Hit, gaps: Uint8Array): boolean {
  for (let i = start + 1; i < end; i++) if ((gaps[i] ?? 0) & GAP.space) return true;
  return false;
}
