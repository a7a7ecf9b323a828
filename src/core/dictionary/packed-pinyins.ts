/*
 * Pinyin character by character: a table of our characters' usual readings, and the few forms in which
 * one is read otherwise.
 */

export interface PackedPinyins {
  /** Each character followed by its usual reading: `种 zhǒng 草 cǎo`. */
  readonly usual: string;
  readonly others: Readonly<Record<string, string>>;
}

/** Packs the pinyin of forms; `unpackPinyins` gives every one back. */
export function packPinyins(pinyins: ReadonlyMap<string, string>): PackedPinyins {
  const counts = new Map<string, Map<string, number>>();
  for (const [form, pinyin] of pinyins) {
    const [characters, syllables] = [[...form], pinyin.split(' ')];
    if (characters.length !== syllables.length) continue;
    for (const [i, character] of characters.entries()) {
      const readings = counts.get(character) ?? new Map<string, number>();
      readings.set(syllables[i] ?? '', (readings.get(syllables[i] ?? '') ?? 0) + 1);
      counts.set(character, readings);
    }
  }
  const usual = [...counts].map(([character, readings]) => `${character} ${commonest(readings)}`);
  const readings = readingsOf(usual.join(' '));
  const others = [...pinyins].filter(([form, pinyin]) => usualPinyin(form, readings) !== pinyin);
  return { usual: usual.join(' '), others: Object.fromEntries(others) };
}

/** The pinyin of a form that was packed. */
export function unpackPinyins({ usual, others }: PackedPinyins): (form: string) => string {
  const readings = readingsOf(usual);
  return (form) => others[form] ?? usualPinyin(form, readings);
}

function commonest(readings: ReadonlyMap<string, number>): string {
  const [first = ''] = [...readings].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return first;
}

function readingsOf(usual: string): Map<string, string> {
  const words = usual.split(' ');
  return new Map(words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? '']] : [])));
}

function usualPinyin(form: string, readings: ReadonlyMap<string, string>): string {
  return Array.from(form, (character) => readings.get(character) ?? character).join(' ');
}
