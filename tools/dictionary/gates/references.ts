import { parseLinks } from '../../../src/core/dictionary/links.ts';
import type { Problem, Source } from '../load.ts';
import { formIndex } from './form-index.ts';
import { allTexts } from './texts.ts';

const MAX_LINKS = 2;

/** Links and related terms that lead nowhere or to the entry itself, meanings with too many links, ids given twice. */
export function checkReferences(source: Source): Problem[] {
  return [...checkIds(source), ...checkRelated(source), ...checkLinks(source)];
}

function checkIds(source: Source): Problem[] {
  const seen = new Map<string, string>();
  return source.terms.flatMap(({ id, file }) => {
    const first = seen.get(id);
    seen.set(id, first ?? file);
    return first ? [{ file, entry: id, field: 'id', rule: `is taken in ${first}` }] : [];
  });
}

function checkRelated(source: Source): Problem[] {
  const ids = new Set(source.terms.map(({ id }) => id));
  return source.terms.flatMap(({ id, file, related }) =>
    related
      .filter((other) => other === id || !ids.has(other))
      .map((other) => ({ file, entry: id, field: 'related', rule: `no other term "${other}"` })),
  );
}

function checkLinks(source: Source): Problem[] {
  const resolve = formIndex(source.terms);
  return allTexts(source).flatMap(({ text, field, file, entry, language }) => {
    const links = parseLinks(text).flatMap(({ link }) => (link === null ? [] : [link]));
    const problem = (rule: string): Problem => ({ file, entry, field, rule: `${language}: ${rule}` });
    const broken = links.flatMap((link) => {
      const target = resolve(link);
      if (target === null) return [problem(`[[${link}]] is neither a form nor an id of a term`)];
      return target === entry ? [problem(`[[${link}]] links to itself`)] : [];
    });
    const crowded = field.endsWith('meaning') && links.length > MAX_LINKS;
    return crowded ? [...broken, problem(`${links.length} links, at most ${MAX_LINKS}`)] : broken;
  });
}
