export const TRADITIONAL_FILE = 'traditional.bin';

/**
 * How to turn our Simplified prose into Traditional Chinese as written in Taiwan. Made at build
 * time from OpenCC and `frame/taiwan.yaml` for exactly the texts we ship, so that the large tables
 * stay at home.
 */
export interface TraditionalTable {
  /** Pairs `simplified traditional simplified traditional …`. */
  readonly characters: string;
  /** Phrases that the character table gets wrong or that Taiwan words differently. */
  readonly phrases: readonly (readonly [simplified: string, traditional: string])[];
}

/** A converter; phrases win over characters, longer phrases over shorter ones. Cost O(text). */
export function compileTraditional(table: TraditionalTable): (text: string) => string {
  const characters = new Map<string, string>();
  const pairs = [...table.characters];
  for (let i = 0; i + 1 < pairs.length; i += 2) characters.set(pairs[i] ?? '', pairs[i + 1] ?? '');
  const phrases = new Map(table.phrases);
  const longest = Math.max(0, ...table.phrases.map(([from]) => from.length));

  const phraseAt = (text: string, at: number): string | null => {
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const piece = text.slice(at, at + length);
      if (phrases.has(piece)) return piece;
    }
    return null;
  };

  return (text) => {
    let out = '';
    for (let at = 0; at < text.length; ) {
      const phrase = phraseAt(text, at);
      const character = text[at] ?? '';
      out += phrase === null ? (characters.get(character) ?? character) : phrases.get(phrase);
      at += phrase?.length ?? 1;
    }
    return out;
  };
}
