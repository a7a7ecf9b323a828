import type { Folding } from '../text/fold.ts';
import { gapBit, GAP, isHanUnit } from './skeleton.ts';

const NOWHERE = 0x10000;
/** What the folding says of characters that are not folded one to one. */
const RARE = 0xffff;

/** The skeleton of a form, read without making a string; one is used for form after form. */
export class FormLetters {
  units = new Uint16Array(256);
  length = 0;
  /** False when folding needs more thought: then nothing else here counts. */
  isPlain = false;
  isLatin = false;
  /** All Chinese. */
  isHan = false;
  /** Where another spelling (optimise, colour, R & D) may first differ. */
  respeltAt = NOWHERE;
  /** Whether “and” or “&” stands in it as a word. */
  hasAnd = false;
  /** Where its words begin, `wordCount` of them. */
  readonly wordStarts: number[] = [];
  wordCount = 0;

  /** Reads a form as it is written. */
  read(form: string, folding: Folding): void {
    this.#begin(form.length);
    let isAfterGap = false;
    for (let i = 0; i < form.length; i++) {
      const unit = folding[form.charCodeAt(i)] ?? RARE;
      if (unit === RARE) {
        this.isPlain = this.isHan = this.isLatin = false;
        return;
      }
      if (unit > 0xff) this.#add(unit);
      else if (gapBit(unit) === GAP.none) this.#addLetter(unit, isAfterGap);
      isAfterGap = unit <= 0xff && gapBit(unit) !== GAP.none;
    }
  }

  /** Takes a skeleton in place of a form. */
  take(skeleton: string): void {
    this.#begin(skeleton.length);
    for (let i = 0; i < skeleton.length; i++) {
      const unit = skeleton.charCodeAt(i);
      if (unit > 0xff) this.#add(unit);
      else this.#addLetter(unit, false);
    }
  }

  unit(at: number): number {
    return this.units[at] ?? 0;
  }

  standsAt(at: number, word: string): boolean {
    if (at + word.length > this.length) return false;
    for (let i = 0; i < word.length; i++) {
      if (this.units[at + i] !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  #begin(size: number): void {
    if (size > this.units.length) this.units = new Uint16Array(size * 2);
    this.length = 0;
    this.isPlain = true;
    this.isLatin = false;
    this.isHan = true;
    this.respeltAt = NOWHERE;
    this.hasAnd = false;
    this.#beginWord(0);
  }

  #beginWord(at: number): void {
    if (at === 0) this.wordCount = 0;
    this.wordStarts[this.wordCount++] = at;
  }

  #add(unit: number): void {
    if (!isHanUnit(unit)) this.isHan = false;
    this.units[this.length++] = unit;
  }

  #addLetter(unit: number, isAfterGap: boolean): void {
    this.isHan = false;
    if (unit >= 0x61 && unit <= 0x7a) this.isLatin = true;
    const at = this.length;
    if (isAfterGap && at > 0) this.#beginWord(at);
    this.units[this.length++] = unit;
    switch (unit) {
      case 0x26:
        this.#noteAnd(at);
        break;
      case 0x64:
        if (at - 2 === this.#wordStart() && this.standsAt(at - 2, 'and')) this.#noteAnd(at - 2);
        break;
      case 0x73:
      case 0x7a:
        if (at >= 4 && this.units[at - 1] === 0x69) this.#noteRespelt(at - 1);
        break;
      case 0x72:
        if (at >= 5 && this.standsAt(at - 2, 'our')) this.#noteRespelt(at - 2);
    }
  }

  #wordStart(): number {
    return this.wordStarts[this.wordCount - 1] ?? 0;
  }

  #noteAnd(at: number): void {
    this.hasAnd = true;
    this.#noteRespelt(at);
  }

  #noteRespelt(at: number): void {
    this.respeltAt = Math.min(this.respeltAt, at);
  }
}
