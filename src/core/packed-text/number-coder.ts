import type { Cells } from './cells.ts';
import { Mixer } from './mixer.ts';
import type { CodeBit } from './symbol-coder.ts';

const KINDS = 2;

/** Codes numbers from 0 to 65,534: how many binary digits the number after it has, and those. */
export class NumberCoder {
  private readonly bit: CodeBit;
  private readonly mixer: Mixer;
  private readonly context = new Int32Array(1);

  constructor(bit: CodeBit, cells: Cells) {
    this.bit = bit;
    this.mixer = new Mixer({ cells, contexts: 1, kinds: 1, symbols: 0 });
  }

  /** Writes `wanted`, or reads; returns the number. Numbers of one `kind` are foretold from each other. */
  code(wanted: number, kind: number): number {
    const wantedDigits = 31 - Math.clz32(wanted + 1);
    this.context[0] = kind;
    let digits = 0;
    while (this.codeBit(digits, digits < wantedDigits ? 1 : 0) === 1) digits++;
    this.context[0] = kind + KINDS * (1 + digits);
    let number = 1;
    for (let left = digits - 1; left >= 0; left--) {
      number = number * 2 + this.codeBit(number, ((wanted + 1) >>> left) & 1);
    }
    return number - 1;
  }

  private codeBit(of: number, wanted: number): number {
    this.mixer.enter(this.context, of);
    const bit = this.bit(this.mixer.predict(1, 0), wanted) === 1 ? 1 : 0;
    this.mixer.learn(bit);
    return bit;
  }
}
