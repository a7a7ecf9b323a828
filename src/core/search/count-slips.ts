/**
 * How many slips turn what was typed into a name: a wrong, a missing, a needless character or two
 * swapped ones count one each. With `isOpen` the name may go on after it: one is still typing.
 */
export function countSlips(typed: string, name: string, isOpen: boolean): number {
  let before: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= name.length; j++) {
      const isSame = typed[i - 1] === name[j - 1];
      const isSwapped = typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      next[j] = Math.min(
        at(row, j - 1) + (isSame ? 0 : 1),
        at(row, j) + 1,
        at(next, j - 1) + 1,
        isSwapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return isOpen ? Math.min(...row) : at(row, name.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
