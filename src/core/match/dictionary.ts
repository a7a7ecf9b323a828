import type { ReadingData, SenseData, TermData } from '../dictionary/reading-data.ts';
import type { CompanyKind, Language, RoleId } from '../names.ts';
import { createBoundaryWitness, type BoundaryWitness } from '../text/boundary.ts';
import { compileFolding, fold, type Folding } from '../text/fold.ts';
import { formKeys, isAbbreviation, type FormKey } from './form-keys.ts';
import { nearForms, type Wordings } from './near-forms.ts';
import { buildNearIndex, type NearIndex } from './near-index.ts';
import { createSkeletonMaker, type Skeleton } from './skeleton.ts';
import { buildTrie, type Trie } from './trie.ts';

/** A key of the trie and what finding it means. */
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
  readonly entries: readonly Entry[];
  readonly trie: Trie;
  readonly near: NearIndex;
  readonly witness: BoundaryWitness;
  /** The skeleton of a folded line, good until the next call. */
  readonly skeletonOf: (folded: string) => Skeleton;
}

/**
 * Compiles the terms of reading data; earlier terms win where two have the same form, so a user's own
 * come first. O(characters of all forms).
 */
export function compileDictionary(
  data: Pick<ReadingData, 'terms' | 'traditional'> & Partial<Pick<ReadingData, 'wordings'>>,
): Dictionary {
  const folding = compileFolding(data.traditional);
  const compiler = new Compiler(folding, data.wordings ?? []);
  for (const term of data.terms) compiler.addTerm(term);
  const entries = compiler.entries;
  return {
    folding,
    entries,
    trie: buildTrie(entries.map(({ key }) => key.skeleton)),
    near: buildNearIndex(entries),
    witness: createBoundaryWitness(),
    skeletonOf: createSkeletonMaker(),
  };
}

class Compiler {
  readonly entries: Entry[] = [];
  readonly #words = new Map<string, number>();
  readonly #folding: Folding;
  readonly #wordings: Wordings;

  constructor(folding: Folding, wordings: Wordings) {
    this.#folding = folding;
    this.#wordings = wordings.map(([from, to]) => [
      fold(from, folding).text,
      fold(to, folding).text,
    ]);
  }

  addTerm(data: TermData): void {
    const term = { id: data.id, senses: data.senses.map((sense) => this.#sense(sense)) };
    for (const form of data.forms) this.#addForm(form, term, null);
    for (const { forms, near } of data.guarded ?? []) {
      const guard = this.#wordIndices(near);
      for (const form of forms) this.#addForm(form, term, guard);
    }
    for (const phrase of data.except ?? []) {
      for (const key of this.#keys(phrase)) this.entries.push({ kind: 'block', key, term });
    }
  }

  #keys(form: string): FormKey[] {
    return formKeys(fold(form, this.#folding).text, isAbbreviation(form));
  }

  #addForm(form: string, term: CompiledTerm, guard: readonly number[] | null): void {
    const { text } = fold(form, this.#folding);
    for (const key of formKeys(text, isAbbreviation(form))) {
      this.entries.push({ kind: 'form', key, term, guard, near: false });
    }
    for (const near of nearForms(text, this.#wordings)) {
      for (const key of formKeys(near, false)) {
        this.entries.push({ kind: 'form', key, term, guard, near: true });
      }
    }
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
      for (const key of this.#keys(text)) this.entries.push({ kind: 'word', key, word });
      return word;
    });
  }
}
