import { ROLES, type RoleId } from '../names.ts';
import type { ReadingData, SenseData, TermData } from './reading-data.ts';

/*
 * Reading data column by column: like stands beside like, which compresses to half of what the plain
 * form does. This is what every page loads, so it matters.
 */

/** Reading data as it is shipped. One row a term in `ids`, `forms` and `roles`. */
export interface PackedReadingData extends Omit<ReadingData, 'terms'> {
  /** Theme and number of its terms, in the order of the rows. */
  readonly themes: readonly (readonly [theme: string, count: number])[];
  /** Empty where the id is the first English form made into one. */
  readonly ids: string;
  readonly forms: string;
  /** Roles of the only sense, a letter each. */
  readonly roleLetters: string;
  /** What only few terms have, by row; `senses` where there is more than one or a condition. */
  readonly more: Readonly<Record<number, Partial<TermData>>>;
}

const ROW = '\n';
const CELL = '|';
const FIRST_LETTER = 97;

/** Packs reading data; `unpackReadingData` gives the same back. Terms of a theme must stand together. */
export function packReadingData({ terms, ...rest }: ReadingData): PackedReadingData {
  const themes: [string, number][] = [];
  const more: Record<number, Partial<TermData>> = {};
  for (const [row, term] of terms.entries()) {
    const last = themes.at(-1);
    if (last && last[0] === term.theme) last[1] += 1;
    else themes.push([term.theme, 1]);
    const { guarded, except, senses } = term;
    const rare = {
      ...(guarded && { guarded }),
      ...(except && { except }),
      ...(isPlain(term) ? {} : { senses }),
    };
    if (Object.keys(rare).length > 0) more[row] = rare;
  }
  return {
    ...rest,
    themes,
    ids: terms.map(({ id, forms }) => (id === usualId(forms) ? '' : id)).join(ROW),
    forms: terms.map(({ forms }) => forms.join(CELL)).join(ROW),
    roleLetters: terms.map((term) => (isPlain(term) ? lettersOf(term.senses[0]) : '')).join(ROW),
    more,
  };
}

/** The reading data that was packed. O(size). */
export function unpackReadingData(packed: PackedReadingData): ReadingData {
  const { themes, ids, forms, roleLetters, more, ...rest } = packed;
  if (themes.length === 0) return { ...rest, terms: [] };
  const themeOf = themes.flatMap(([theme, count]) => Array.from({ length: count }, () => theme));
  const formRows = forms.split(ROW);
  const roleRows = roleLetters.split(ROW);
  const terms = ids.split(ROW).map((unusual, row): TermData => {
    const termForms = (formRows[row] ?? '').split(CELL).filter(Boolean);
    const id = unusual === '' ? usualId(termForms) : unusual;
    const roles = rolesOf(roleRows[row] ?? '');
    return {
      id,
      theme: themeOf[row] ?? '',
      forms: termForms,
      senses: [{ id, roles }],
      ...more[row],
    };
  });
  return { ...rest, terms };
}

function usualId(forms: readonly string[]): string {
  const english = forms.find((form) => /^[\w .&/'+-]+$/.test(form)) ?? '';
  return english
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function isPlain({ id, senses }: TermData): boolean {
  const [only, ...others] = senses;
  return others.length === 0 && only?.id === id && !only.when && !only.outside;
}

function lettersOf(sense: SenseData | undefined): string {
  const letters = (sense?.roles ?? []).map((role) => ROLES.indexOf(role) + FIRST_LETTER);
  return String.fromCharCode(...letters);
}

function rolesOf(letters: string): RoleId[] {
  return Array.from(letters, (letter) => ROLES[letter.charCodeAt(0) - FIRST_LETTER]).filter(
    (role) => role !== undefined,
  );
}
