/** A stretch of a dictionary text: plain words, or words that link to a term. */
export interface TextPart {
  readonly text: string;
  /** What follows the `|` of `[[words|id]]`, or the words themselves for `[[form]]`; null for plain words. */
  readonly link: string | null;
}

const LINK = /\[\[([^[\]|]+)(?:\|([^[\]|]+))?\]\]/g;

/** The parts of a dictionary text in order; `[]` for the empty text. */
export function parseLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(LINK)) {
    const words = found[1] ?? '';
    if (found.index > from) parts.push({ text: text.slice(from, found.index), link: null });
    parts.push({ text: words, link: found[2] ?? words });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), link: null });
  return parts;
}

/** The text as a reader sees it, without link marks. */
export function plainText(text: string): string {
  return text.replace(LINK, '$1');
}
