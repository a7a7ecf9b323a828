// Widths in em, on the wide side of the fonts we ask for.
const HAN_EM = 1;
const CAPITAL_EM = 0.72;
const LETTER_EM = 0.6;

/** About how wide a text is in pixels; never less than it is. */
export function textWidth(text: string, fontPx: number): number {
  let em = 0;
  for (const character of text) {
    if (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)) em += HAN_EM;
    else em += /[A-Z&%]/.test(character) ? CAPITAL_EM : LETTER_EM;
  }
  return em * fontPx;
}

/**
 * A name in one line where it fits, else in the fewest lines of about the same length: at spaces, or
 * between Han characters where there is none.
 */
export function breakName(name: string, maxPx: number, fontPx: number): string[] {
  const [glue, pieces] = piecesOf(name);
  for (let count = 1; count < pieces.length; count++) {
    const lines = fill(pieces, { glue, target: textWidth(name, fontPx) / count, fontPx });
    if (lines.length <= count && lines.every((line) => textWidth(line, fontPx) <= maxPx)) {
      return lines;
    }
  }
  return pieces;
}

/** What stands between the pieces, and the pieces; a Latin word stays whole but for its hyphens. */
function piecesOf(name: string): [glue: string, pieces: string[]] {
  if (name.includes(' ')) return [' ', name.split(' ')];
  return ['', /\p{Script=Han}/u.test(name) ? [...name] : name.split(/(?<=-)/)];
}

interface Filling {
  readonly glue: string;
  readonly target: number;
  readonly fontPx: number;
}

/** Fills lines up to where another piece would lead further from the target. */
function fill(pieces: readonly string[], { glue, target, fontPx }: Filling): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line === '' ? piece : line + glue + piece;
    const over = textWidth(longer, fontPx) - target;
    const under = target - textWidth(line, fontPx);
    if (line !== '' && over > under) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
