import { parseLinks } from '../../../src/core/dictionary/links.ts';
import { findCandidates } from '../../../src/core/match/find-candidates.ts';
import { compileDictionary } from '../../../src/core/match/dictionary.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { buildReadingData } from '../build.ts';
import type { Problem, Source } from '../load.ts';
import { allTexts } from './texts.ts';

/**
 * Meanings that use the term itself, or another term without linking to it. Terms marked `everyday`
 * (words everybody knows, entered for their sense in postings) may be used freely by others.
 */
export function checkJargon(source: Source): Problem[] {
  if (!source.cues) return [];
  const dictionary = compileDictionary(buildReadingData(source));
  const everyday = new Set(source.terms.filter((term) => term.everyday).map(({ id }) => id));
  const meanings = allTexts(source).filter(
    ({ file, field }) => file.startsWith('terms/') && /(^|\.)meaning$/.test(field),
  );
  return meanings.flatMap(({ text, language, ...place }) => {
    const { plain, links } = withoutMarks(text);
    return findCandidates(dictionary, plain).flatMap((found) => {
      const words = plain.slice(found.start, found.end);
      const problem = (rule: string): Problem[] => [
        { file: place.file, entry: place.entry, field: place.field, rule: `${language}: ${rule}` },
      ];
      if (found.term === place.entry) return problem(`uses the term itself: ${words}`);
      const linked = links.some((link) => link.start < found.end && found.start < link.end);
      if (linked || everyday.has(found.term)) return [];
      return problem(`${words} is jargon (${found.term}): say it plainly, link it [[…]], or mark that term everyday: true`);
    });
  });
}

function withoutMarks(text: string): { plain: string; links: Span[] } {
  let plain = '';
  const links: Span[] = [];
  for (const part of parseLinks(text)) {
    if (part.link !== null) links.push({ start: plain.length, end: plain.length + part.text.length });
    plain += part.text;
  }
  return { plain, links };
}
