/** How many contexts a symbol stands in. */
export const CONTEXTS = 6;
/** The length of a match that counts as long. */
export const LONG_MATCH = 15;

const LEAST_MATCH = 4;
const MATCH_PLACES = 1 << 16;
const SPREAD = 0x2545f491;

/** The text so far, and what of it tells most of the next symbol. */
export class TextHistory {
  /** Hashes of what stands before: one symbol, two, three, five; the word and the one before; the word and the symbol. */
  readonly contexts = new Int32Array(CONTEXTS);
  /** The symbol that followed when the last few stood here before; -1 when they never did. */
  expected = -1;
  /** How many of the last symbols stood there too, up to `LONG_MATCH`. */
  matched = 0;
  private readonly text: Uint16Array;
  private readonly isLetter: Uint8Array;
  private readonly lastAt = new Uint32Array(MATCH_PLACES);
  private length = 0;
  private matchAt = 0;
  private word = 0;
  private wordBefore = 0;

  /** `text` is filled symbol by symbol; `alphabet` has each symbol's UTF-16 code unit. */
  constructor(text: Uint16Array, alphabet: Uint16Array) {
    this.text = text;
    this.isLetter = Uint8Array.from(alphabet, (unit) =>
      /[A-Za-z]/.test(String.fromCharCode(unit)) ? 1 : 0,
    );
    this.foresee();
  }

  /** How many symbols the whole text has. */
  get size(): number {
    return this.text.length;
  }

  add(symbol: number): void {
    this.text[this.length] = symbol;
    this.length += 1;
    if (this.isLetter[symbol] === 1) this.word = hash(this.word, symbol);
    else if (this.word !== 0) {
      this.wordBefore = this.word;
      this.word = 0;
    }
    this.match(symbol);
    this.foresee();
  }

  private before(distance: number): number {
    return this.length < distance ? 0 : (this.text[this.length - distance] ?? 0) + 1;
  }

  private foresee(): void {
    const { contexts, word } = this;
    const one = hash(1, this.before(1));
    const two = hash(one, this.before(2));
    const three = hash(two, this.before(3));
    contexts[0] = one;
    contexts[1] = two;
    contexts[2] = three;
    contexts[3] = hash(hash(three, this.before(4)), this.before(5));
    contexts[4] = hash(hash(2, word), this.wordBefore);
    contexts[5] = hash(hash(3, word), this.before(1));
  }

  private match(symbol: number): void {
    if (this.matched > 0 && this.text[this.matchAt] === symbol) {
      this.matched = Math.min(LONG_MATCH, this.matched + 1);
      this.matchAt += 1;
    } else this.matched = 0;
    if (this.length >= LEAST_MATCH) {
      let place = 0;
      for (let i = 1; i <= LEAST_MATCH; i++) place = hash(place, this.before(i));
      place >>>= 16;
      if (this.matched === 0) this.findMatch(this.lastAt[place] ?? 0);
      this.lastAt[place] = this.length;
    }
    this.expected = this.matched > 0 ? (this.text[this.matchAt] ?? 0) : -1;
  }

  private findMatch(at: number): void {
    let length = 0;
    while (length < LONG_MATCH && length < at) {
      if (this.text[at - 1 - length] !== this.text[this.length - 1 - length]) break;
      length += 1;
    }
    if (length < LEAST_MATCH) return;
    this.matched = length;
    this.matchAt = at;
  }
}

function hash(before: number, next: number): number {
  return Math.imul(before + next + 1, SPREAD);
}
