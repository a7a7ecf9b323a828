import type { ReadingData, SenseData, TermData } from '../dictionary/reading-data.ts';
import type { CompanyKind, Language, RoleId } from '../names.ts';
import { runAtOnce } from '../run-at-once.ts';
import { createBoundaryWitness, type BoundaryWitness } from '../text/boundary.ts';
import { compileFolding, fold, type Folding } from '../text/fold.ts';
import { createSoundsAlike, type SoundsAlike } from '../text/sound.ts';
import { FormFiler, type FormIndex } from './form-index.ts';
import { formKeys, isAbbreviation, type FormKey } from './form-keys.ts';
import { nearForms, type Wordings } from './near-forms.ts';
import { createSkeletonMaker, type Skeleton } from './skeleton.ts';

/** A key of a form, a word or a phrase, and what finding it means. */
export type Entry = FormEntry | WordEntry | BlockEntry;

/** A form of a term. */
export interface FormEntry {
  readonly kind: 'form';
  readonly key: FormKey;
  readonly term: CompiledTerm;
  /** Indices of the words of which one must stand in the same line; null when the form is free. */
  readonly guard: readonly number[] | null;
  /** A way of writing that is not quite the form. */
  readonly near: boolean;
}

/** A word that guards, or that chooses among senses. */
export interface WordEntry {
  readonly kind: 'word';
  readonly key: FormKey;
  readonly word: number;
}

/** A phrase in which a term's characters stand but the term does not. */
export interface BlockEntry {
  readonly kind: 'block';
  readonly key: FormKey;
  readonly term: CompiledTerm;
}

export interface CompiledTerm {
  readonly id: string;
  readonly senses: readonly CompiledSense[];
}

export interface CompiledSense {
  readonly id: string;
  readonly outside: boolean;
  /** Null where the condition is not given. */
  readonly near: readonly number[] | null;
  readonly notNear: readonly number[] | null;
  readonly kinds: readonly CompanyKind[] | null;
  readonly roles: readonly RoleId[] | null;
  readonly lang: Language | null;
  /** Whose work this sense belongs to. */
  readonly belongsTo: readonly RoleId[];
}

/** A dictionary ready for reading; costly to make, cheap to use. */
export interface Dictionary {
  readonly folding: Folding;
  readonly index: FormIndex;
  /** The entries filed under a value of the index, in the dictionary's order as the values are. */
  readonly entriesOf: (value: number) => readonly Entry[];
  readonly witness: BoundaryWitness;
  readonly soundsAlike: SoundsAlike;
  /** The skeleton of a folded line, good until the next call. */
  readonly skeletonOf: (folded: string) => Skeleton;
}

/**
 * Compiles the terms of reading data, in slices; earlier terms win where two have the same form, so a
 * user's own come first. O(characters of all forms).
 */
export function* openDictionary(
  data: Pick<ReadingData, 'terms' | 'traditional'> & Partial<Pick<ReadingData, 'wordings'>>,
): Generator<void, Dictionary> {
  const folding = compileFolding(data.traditional);
  yield;
  const compiler = new Compiler(folding, data);
  for (const [i, term] of data.terms.entries()) {
    compiler.addTerm(term);
    if (i % TERMS_A_SLICE === 0) yield;
  }
  return {
    folding,
    index: compiler.filer.index,
    entriesOf: (value) => compiler.entriesOf(value),
    witness: createBoundaryWitness(),
    soundsAlike: createSoundsAlike(),
    skeletonOf: createSkeletonMaker(),
  };
}

const TERMS_A_SLICE = 16;

/** Compiles the terms of reading data at once; see `openDictionary`. */
export function compileDictionary(data: Parameters<typeof openDictionary>[0]): Dictionary {
  return runAtOnce(openDictionary(data));
}

type CompilerData = Pick<ReadingData, 'terms'> & Partial<Pick<ReadingData, 'wordings'>>;

/** What finding a text of the dictionary means. */
type Meaning =
  | { readonly kind: 'form'; readonly term: CompiledTerm; readonly guard: readonly number[] | null }
  | { readonly kind: 'word'; readonly word: number }
  | { readonly kind: 'block'; readonly term: CompiledTerm };

/** A guess that suits the shipped dictionary: forms, words and phrases a term. */
const TEXTS_A_TERM = 16;

/** Files all texts at once and makes the entries of one when a posting first may hold it. */
class Compiler {
  readonly filer: FormFiler;
  readonly #texts: string[] = [];
  readonly #meanings: Meaning[] = [];
  // By value: twice the number of the text, one more for ways of writing that are not quite it.
  readonly #made = new Map<number, readonly Entry[]>();
  readonly #words = new Map<string, number>();
  readonly #folding: Folding;
  readonly #wordings: Wordings;

  constructor(folding: Folding, { terms, wordings = [] }: CompilerData) {
    this.#folding = folding;
    this.#wordings = wordings.map(([from, to]) => [
      fold(from, folding).text,
      fold(to, folding).text,
    ]);
    this.filer = new FormFiler(folding, this.#wordings, terms.length * TEXTS_A_TERM);
  }

  addTerm(data: TermData): void {
    const term = { id: data.id, senses: data.senses.map((sense) => this.#sense(sense)) };
    this.#addForms(data.forms, { kind: 'form', term, guard: null });
    for (const { forms, near } of data.guarded ?? []) {
      this.#addForms(forms, { kind: 'form', term, guard: this.#wordIndices(near) });
    }
    if (!data.except) return;
    const block: Meaning = { kind: 'block', term };
    for (const phrase of data.except) this.filer.file(phrase, this.#add(phrase, block));
  }

  entriesOf(value: number): readonly Entry[] {
    const known = this.#made.get(value);
    if (known) return known;
    const entries = this.#makeEntries(value);
    this.#made.set(value, entries);
    return entries;
  }

  #makeEntries(value: number): Entry[] {
    const text = this.#texts[value >> 1];
    const meaning = this.#meanings[value >> 1];
    if (text === undefined || !meaning) return [];
    const near = (value & 1) === 1;
    const folded = fold(text, this.#folding).text;
    const keys = near
      ? nearForms(folded, this.#wordings).flatMap((form) => formKeys(form, false))
      : formKeys(folded, isAbbreviation(text));
    return keys.map((key) =>
      meaning.kind === 'form' ? { ...meaning, key, near } : { ...meaning, key },
    );
  }

  #add(text: string, meaning: Meaning): number {
    this.#texts.push(text);
    this.#meanings.push(meaning);
    return (this.#texts.length - 1) * 2;
  }

  #addForms(forms: readonly string[], meaning: Meaning): void {
    for (const form of forms) this.filer.fileForm(form, this.#add(form, meaning));
  }

  #sense({ id, outside, when, roles }: SenseData): CompiledSense {
    return {
      id,
      outside: outside ?? false,
      near: when?.near ? this.#wordIndices(when.near) : null,
      notNear: when?.notNear ? this.#wordIndices(when.notNear) : null,
      kinds: when?.kind ?? null,
      roles: when?.roles ?? null,
      lang: when?.lang ?? null,
      belongsTo: roles,
    };
  }

  #wordIndices(words: readonly string[]): number[] {
    return words.map((text) => {
      const known = this.#words.get(text);
      if (known !== undefined) return known;
      const word = this.#words.size;
      this.#words.set(text, word);
      this.filer.file(text, this.#add(text, { kind: 'word', word }));
      return word;
    });
  }
}
