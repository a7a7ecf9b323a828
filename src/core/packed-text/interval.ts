/**
 * The interval of 32-bit numbers that stands for all bits so far: each bit takes a part of it, as large
 * as its odds. Both sides of a binary arithmetic coder (one without carry) keep the same one.
 */
export class Interval {
  // An engine keeps numbers of 32 bits in such an array without making objects of them.
  private readonly ends = Uint32Array.of(0, 0xffffffff);

  get high(): number {
    return this.ends[1] ?? 0;
  }

  /** The last number of the lower part, which stands for a 1 with these odds of 65,536. */
  split(odds: number): number {
    const low = this.ends[0] ?? 0;
    const range = this.high - low;
    return low + (range >>> 16) * odds + (((range & 0xffff) * odds) >>> 16);
  }

  take(bit: number, split: number): void {
    if (bit === 1) this.ends[1] = split;
    else this.ends[0] = split + 1;
  }

  /** Whether the first byte is settled. */
  isSettled(): boolean {
    return ((this.ends[0] ?? 0) ^ (this.ends[1] ?? 0)) >>> 24 === 0;
  }

  /** Goes on without the first byte. */
  shift(): void {
    this.ends[0] = (this.ends[0] ?? 0) << 8;
    this.ends[1] = ((this.ends[1] ?? 0) << 8) | 255;
  }
}
