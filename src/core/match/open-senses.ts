import type { CompanyKind, RoleId } from '../names.ts';
import type { CompiledSense } from './dictionary.ts';
import { lineLanguage } from './line-language.ts';
import { listNeighbours } from './list-neighbours.ts';
import type { LineText } from './line-text.ts';
import type { Hit } from './scan.ts';

/** A sense that the line leaves possible. */
export interface OpenSense {
  readonly id: string;
  readonly outside: boolean;
  /** Whether the sense is bound to something; what is left to hold are `kinds` and `roles`. */
  readonly bound: boolean;
  readonly kinds: readonly CompanyKind[] | null;
  readonly roles: readonly RoleId[] | null;
  readonly belongsTo: readonly RoleId[];
  /** How far the word is that speaks for this sense, in units of the line; Infinity without one. */
  readonly distance: number;
}

export interface OpenHit {
  readonly hit: Hit;
  readonly senses: readonly OpenSense[];
}

/** The senses that hold as far as the line can tell; hits without any are left out. */
export function openSenses(hits: readonly Hit[], line: LineText): OpenHit[] {
  const open = hits.map((hit) => ({
    hit,
    senses: hit.entry.term.senses.flatMap((sense) => openSense(sense, hit, line)),
  }));
  return withListNeighbours(open, line).filter(({ senses }) => senses.length > 0);
}

function openSense(sense: CompiledSense, hit: Hit, line: LineText): OpenSense[] {
  if (sense.lang && sense.lang !== lineLanguage(line.source)) return [];
  if (sense.notNear && distanceTo(sense.notNear, hit, line) < Infinity) return [];
  const distance = sense.near ? distanceTo(sense.near, hit, line) : Infinity;
  if (sense.near && distance === Infinity) return [];
  return [asOpen(sense, distance)];
}

function asOpen(sense: CompiledSense, distance: number): OpenSense {
  const { id, outside, kinds, roles, belongsTo, near, notNear, lang } = sense;
  const bound = (near ?? notNear ?? kinds ?? roles ?? lang) !== null;
  return { id, outside, bound, kinds, roles, belongsTo, distance };
}

function distanceTo(words: readonly number[], { start, end }: Hit, { found }: LineText): number {
  let nearest = Infinity;
  for (const word of found.words) {
    if (!words.includes(word.entry.word)) continue;
    if (word.end <= start) nearest = Math.min(nearest, start - word.end);
    else if (word.start >= end) nearest = Math.min(nearest, word.start - end);
  }
  return nearest;
}

/**
 * In a list, items are of one sort: once PS is the program in “PS、PR、AE”, so are the others that have a
 * meaning outside marketing, even when no word of theirs is near.
 */
function withListNeighbours(open: readonly OpenHit[], line: LineText): OpenHit[] {
  const lists = listNeighbours(
    open.map(({ hit }) => hit),
    line,
  );
  return open.map((item, i) => {
    const list = lists[i];
    const own = item.hit.entry.term.senses.find(({ outside }) => outside);
    if (!own || !list || isOutside(item)) return item;
    const beside = open.some((other, j) => j !== i && lists[j] === list && isOutside(other));
    return beside ? { ...item, senses: [asOpen(own, 0)] } : item;
  });
}

function isOutside({ senses }: OpenHit): boolean {
  return senses.some(({ outside, bound }) => outside && bound) && !senses.some(isInsideAndBound);
}

function isInsideAndBound({ outside, bound }: OpenSense): boolean {
  return !outside && bound;
}
