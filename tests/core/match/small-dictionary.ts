import type { ReadingData, TermData } from '../../../src/core/dictionary/reading-data.ts';
import { compileDictionary } from '../../../src/core/match/dictionary.ts';
import { findCandidates, type Candidate } from '../../../src/core/match/find-candidates.ts';

type Written = Partial<Omit<TermData, 'id' | 'theme'>>;

/** A term as short as a test wants it: one sense of its own id unless told otherwise. */
export function term(id: string, written: Written | readonly string[]): TermData {
  const given: Written = 'length' in written ? { forms: [...written] } : written;
  return { id, theme: 'test', forms: [], senses: [{ id, roles: [] }], ...given };
}

type Given = Partial<Pick<ReadingData, 'traditional' | 'wordings'>>;

/** Finds the candidates of a line with a dictionary of these terms. */
export function finder(
  terms: readonly TermData[],
  given: Given = {},
): (line: string) => Candidate[] {
  const dictionary = compileDictionary({ terms, traditional: '', ...given });
  return (line) => findCandidates(dictionary, line);
}

/** One term for each form, named like it. */
export function formsOnly(...forms: readonly string[]): TermData[] {
  return forms.map((form) => term(form, [form]));
}
