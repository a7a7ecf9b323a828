import type { Prose } from '../messages.ts';
import type { Guide } from './guide.ts';

/**
 * The prose a page needs for these terms, roles and duties included; unknown ids are left out. With
 * `toTraditional` every Chinese text comes in Traditional characters.
 */
export function proseFor(
  guide: Guide,
  terms: readonly string[],
  toTraditional: ((text: string) => string) | null,
): Prose {
  const wanted = new Set(terms);
  const prose = {
    terms: guide.terms.filter(({ id }) => wanted.has(id)),
    roles: guide.roles.map(({ id, name, side, part }) => ({ id, name, side, part })),
    cues: guide.cues,
  };
  return toTraditional ? converted(prose, toTraditional) : prose;
}

// Texts stand under the key `zh`; everything else is ids and English.
function converted<T>(value: T, convert: (text: string) => string): T {
  if (Array.isArray(value)) return value.map((item) => converted(item, convert)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'zh' ? convertedText(inner, convert) : converted(inner, convert),
  ]);
  return Object.fromEntries(entries) as T;
}

// Under `zh` stands a text, or a list of a term's forms.
function convertedText(value: unknown, convert: (text: string) => string): unknown {
  if (typeof value === 'string') return convert(value);
  return Array.isArray(value) ? value.map((item) => convertedText(item, convert)) : value;
}
