import type { Match, Reading } from '../core/reading/reading.ts';
import type { NodeSpan } from './text-map.ts';

/** The line styles: whom the work faces, and posts that stand outside the two forces. */
export type MatchStyle = 'air' | 'ground' | 'own';

/** A match as it stands on the page. */
export interface Hit {
  readonly match: Match;
  readonly style: MatchStyle;
  /** The reading the match is from. */
  readonly reading: Reading;
  /** In order; more than one when the term is cut over several text nodes. Never empty. */
  readonly spans: readonly NodeSpan[];
}

/** Finds the hit at a place of the page in O(log hits of the node). */
export interface HitIndex {
  add(hits: readonly Hit[]): void;
  remove(hits: readonly Hit[]): void;
  /** The hit around `offset` of `node`; null when there is none. Ends count as inside. */
  at(node: Node, offset: number): Hit | null;
  /** All hits that touch `node`, in order. */
  of(node: Node): readonly Hit[];
}

interface Entry {
  readonly span: NodeSpan;
  readonly hit: Hit;
}

/** An empty index; it keeps no node alive. */
export function createHitIndex(): HitIndex {
  const entries = new WeakMap<Node, readonly Entry[]>();

  return {
    add(hits) {
      for (const [node, added] of groupByNode(hits)) {
        const all = [...(entries.get(node) ?? []), ...added];
        entries.set(
          node,
          all.toSorted((a, b) => a.span.start - b.span.start),
        );
      }
    },
    remove(hits) {
      const gone = new Set(hits);
      for (const node of groupByNode(hits).keys()) {
        const left = (entries.get(node) ?? []).filter(({ hit }) => !gone.has(hit));
        if (left.length > 0) entries.set(node, left);
        else entries.delete(node);
      }
    },
    at(node, offset) {
      return findEntry(entries.get(node) ?? [], offset)?.hit ?? null;
    },
    of(node) {
      return (entries.get(node) ?? []).map(({ hit }) => hit);
    },
  };
}

function groupByNode(hits: readonly Hit[]): Map<Node, Entry[]> {
  const groups = new Map<Node, Entry[]>();
  for (const hit of hits) {
    for (const span of hit.spans) {
      const group = groups.get(span.node);
      if (group) group.push({ span, hit });
      else groups.set(span.node, [{ span, hit }]);
    }
  }
  return groups;
}

/** The last entry that begins at or before `offset`, if it reaches that far. */
function findEntry(entries: readonly Entry[], offset: number): Entry | null {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && entry.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const candidates = [entries[low - 1], entries[low - 2]];
  return candidates.find((entry) => entry && entry.span.end >= offset) ?? null;
}
