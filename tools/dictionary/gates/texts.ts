import type { Source } from '../load.ts';

/** One text of the dictionary and where it stands. */
export interface PlacedText {
  readonly file: string;
  readonly entry: string;
  readonly field: string;
  readonly language: 'zh' | 'en';
  readonly text: string;
}

interface Place {
  readonly file: string;
  readonly entry: string;
}

/** Every zh and en text that a reader may see, with its place. */
export function allTexts(source: Source): PlacedText[] {
  const found: PlacedText[] = [];
  const collect = (place: Place, value: unknown) => found.push(...textsIn(place, value, []));
  for (const { file, theme: _theme, forms: _forms, ...term } of source.terms) {
    collect({ file, entry: term.id }, unwrapped(term));
  }
  for (const role of source.roles) {
    const { titles, ...shown } = role;
    collect({ file: `roles/${role.id}.yaml`, entry: role.id }, shown);
  }
  for (const duty of source.duties) collect({ file: 'duties', entry: duty.id }, duty);
  for (const name of ['frame', 'workflow', 'kinds'] as const) {
    collect({ file: 'frame', entry: name }, source[name]);
  }
  return found;
}

// A term with one sense was written without `senses`; its problems should say the field as written.
function unwrapped(term: { senses: readonly unknown[] }): unknown {
  const { senses, ...rest } = term;
  return senses.length === 1 ? { ...rest, ...(senses[0] as object) } : term;
}

const LANGUAGES = new Set(['zh', 'en']);

function textsIn(place: Place, value: unknown, path: readonly string[]): PlacedText[] {
  if (typeof value === 'string') {
    const language = path.at(-1);
    if (language !== 'zh' && language !== 'en') return [];
    const field = path.filter((step) => !LANGUAGES.has(step)).join('.');
    return [{ ...place, field, language, text: value }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(place, inner, [...path, key]));
}
