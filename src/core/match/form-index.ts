import { fold, type Folding } from '../text/fold.ts';
import { formKeys, isAbbreviation } from './form-keys.ts';
import { FormLetters } from './form-letters.ts';
import { createHashChains, mix, type HashChains } from './hash-chains.ts';
import { MIN_NEAR, nearForms, type Wordings } from './near-forms.ts';

/*
 * Finds the forms that may begin at a place of a text, at a cost that does not grow with their number.
 *
 * The simplest version is a trie over every key of every form. Building it took longer than reading a
 * posting, on every page; so a form is only filed under how its keys begin (four Chinese characters,
 * seven letters), and its keys are made when a text first begins like that. Most forms of a dictionary
 * never occur on a page and cost one pass over their letters.
 */

/** Where forms are filed; values are the filer's own numbers of forms. */
export interface FormIndex {
  /** By `beginningHash` of each length up to `MOST_UNITS`. */
  readonly beginnings: HashChains;
  /** Long Chinese forms by three of their first four characters; see `find-near.ts`. */
  readonly triples: HashChains;
  /**
   * Long English forms by `slipHash` of each word that may hold a slip; announced is the hash of what
   * they begin with, up to the end of each word. See `find-misspelt.ts`.
   */
  readonly slips: HashChains;
}

const MOST_HAN = 4;
const MOST_LETTERS = 11;
/** No beginning is longer, in skeleton units. */
export const MOST_UNITS = MOST_LETTERS;

/** The hash of the first two units, or of a lone one with 0; go on with `mix(hash, unit)`. */
export function beginningHash(first: number, second: number): number {
  return mix(first, second);
}

/** The hash of three units of a form. */
export function tripleHash(a: number, b: number, c: number): number {
  return mix(mix(a, b), c);
}

/** A slip of the pen comes after so many letters of a form, or the form is not recognised. */
export const BEFORE_SLIP = 7;
/** The shortest English word that may hold a slip. */
export const SHORTEST_SLIPPED = 5;

/**
 * What a slip in a word leaves as it is: the hash of all before the word, its first letter and the
 * `mix` of its last two.
 */
export function slipHash(before: number, first: number, lastTwo: number): number {
  return mix(mix(before, first), lastTwo);
}

/** Shortest and longest Chinese form that is looked for with a mistake in it. */
export const MIN_LONG = 4;
const MAX_LONG = 8;

/** Files forms into `index`, in ascending order of their values. */
export class FormFiler {
  readonly index: FormIndex;
  readonly #folding: Folding;
  readonly #wordings: Wordings;
  readonly #wordingStarts = new Uint8Array(0x10000);
  readonly #letters = new FormLetters();

  constructor(folding: Folding, wordings: Wordings, expected: number) {
    this.index = {
      beginnings: createHashChains(expected),
      triples: createHashChains(expected * 2),
      slips: createHashChains(expected),
    };
    this.#folding = folding;
    this.#wordings = wordings;
    for (const [mainland] of wordings) this.#wordingStarts[mainland.charCodeAt(0)] = 1;
  }

  /** Files a word or a phrase: what `formKeys` makes of `text`. */
  file(text: string, value: number): void {
    this.#letters.read(text, this.#folding);
    this.#fileRead(text, value);
  }

  #fileRead(text: string, value: number): void {
    const { isPlain, respeltAt } = this.#letters;
    if (isPlain && respeltAt >= MOST_LETTERS) this.#fileBeginning(value);
    else this.#fileKeys(fold(text, this.#folding).text, isAbbreviation(text), value);
  }

  /** Files a form: itself and itself with a mistake under `value`, its near forms under `value + 1`. */
  fileForm(text: string, value: number): void {
    this.#letters.read(text, this.#folding);
    // Taken now: filing another spelling reads that into the same letters.
    const { isPlain, isHan, isLatin, hasAnd } = this.#letters;
    if (isPlain && isLatin) this.#fileSlips(value);
    this.#fileRead(text, value);
    if (text.length < MIN_NEAR) return;
    if (isHan) this.#fileTriples(value);
    if (isPlain && isHan) {
      this.#fileTurned(value + 1);
      this.#fileReworded(value + 1);
    } else if (hasAnd || !isLatin) {
      for (const near of nearForms(fold(text, this.#folding).text, this.#wordings)) {
        this.#fileKeys(near, false, value + 1);
      }
    }
  }

  #fileKeys(folded: string, capitals: boolean, value: number): void {
    for (const { skeleton } of formKeys(folded, capitals)) {
      this.#letters.take(skeleton);
      this.#fileBeginning(value);
    }
  }

  // A letter may fall away at the end of an inflected form: agenc·ies, activat·ing.
  #fileBeginning(value: number): void {
    const { units, length, isLatin } = this.#letters;
    if (length === 0) return;
    const whole = isLatin && length >= 4 ? length - 1 : length;
    const most = Math.min(whole, isLatin ? MOST_LETTERS : MOST_HAN);
    const { beginnings } = this.index;
    let hash = beginningHash(units[0] ?? 0, most > 1 ? (units[1] ?? 0) : 0);
    for (let i = 2; i < most; i++) {
      beginnings.announce(hash);
      hash = mix(hash, units[i] ?? 0);
    }
    beginnings.add(hash, value);
  }

  #fileTriples(value: number): void {
    const letters = this.#letters;
    if (letters.length < MIN_LONG || letters.length > MAX_LONG) return;
    const { triples } = this.index;
    const a = letters.unit(0);
    const b = letters.unit(1);
    const c = letters.unit(2);
    const d = letters.unit(3);
    triples.add(tripleHash(a, b, c), value);
    triples.add(tripleHash(a, b, d), value);
    triples.add(tripleHash(a, c, d), value);
    triples.add(tripleHash(b, c, d), value);
  }

  #fileSlips(value: number): void {
    const { units, length, wordStarts, wordCount } = this.#letters;
    if (length < BEFORE_SLIP + 3) return;
    let before = 0;
    for (let word = 0; word < wordCount; word++) {
      const start = wordStarts[word] ?? 0;
      const end = word + 1 < wordCount ? (wordStarts[word + 1] ?? 0) : length;
      if (end - start >= SHORTEST_SLIPPED && end - 3 >= BEFORE_SLIP) {
        const lastTwo = mix(units[end - 2] ?? 0, units[end - 1] ?? 0);
        this.index.slips.add(slipHash(before, units[start] ?? 0, lastTwo), value);
      }
      for (let i = start; i < end; i++) before = mix(before, units[i] ?? 0);
      this.index.slips.announce(before);
    }
  }

  /** 营销整合传播 beside 整合营销传播. */
  #fileTurned(value: number): void {
    const letters = this.#letters;
    if (letters.length !== 6 && letters.length !== 8) return;
    const [a, b, c] = [letters.unit(0), letters.unit(1), letters.unit(2)];
    this.#fileFour([c, letters.unit(3), a, b], value);
    this.#fileFour([a, b, letters.unit(4), letters.unit(5)], value);
    if (letters.length === 8) this.#fileFour([a, b, c, letters.unit(3)], value);
  }

  /** 行销渠道, 营销通路, 行销通路 beside 营销渠道. */
  #fileReworded(value: number): void {
    const letters = this.#letters;
    let written: number[][] = [];
    for (let i = 0; i + 1 < letters.length; i++) {
      if (this.#wordingStarts[letters.unit(i)] !== 1) continue;
      for (const [mainland, other] of this.#wordings) {
        if (!letters.standsAt(i, mainland)) continue;
        if (written.length === 0) written = [firstFour(letters)];
        written.push(...written.map((units) => replaced(units, i, other)));
      }
    }
    for (const units of written) this.#fileFour(units, value);
  }

  #fileFour(units: readonly number[], value: number): void {
    const { beginnings } = this.index;
    const pair = beginningHash(units[0] ?? 0, units[1] ?? 0);
    const triple = mix(pair, units[2] ?? 0);
    beginnings.announce(pair);
    beginnings.announce(triple);
    beginnings.add(mix(triple, units[3] ?? 0), value);
  }
}

function firstFour(letters: FormLetters): number[] {
  return [letters.unit(0), letters.unit(1), letters.unit(2), letters.unit(3)];
}

function replaced(units: readonly number[], at: number, word: string): number[] {
  return units.map((unit, i) => (i >= at && i < at + word.length ? word.charCodeAt(i - at) : unit));
}
