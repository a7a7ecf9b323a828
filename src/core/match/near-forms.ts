/*
 * Ways of writing that are not quite a form but mean it: its words turned round, or the wording of
 * another region. They go into the trie like forms, so looking for them costs nothing.
 */

/** Pairs of words, folded, for the same thing in two regions: 营销, 行销. */
export type Wordings = readonly (readonly [mainland: string, other: string])[];

/** Shorter forms have no near forms: they are too easily something else. */
export const MIN_NEAR = 4;

/** The near forms of one folded form; `[]` for short ones. */
export function nearForms(folded: string, wordings: Wordings): string[] {
  if (folded.length < MIN_NEAR) return [];
  if (!HAN.test(folded)) return turnedPair(folded);
  return [...turnedWords(folded), ...reworded(folded, wordings)];
}

const HAN = /^[\u4e00-\u9fff]+$/;
const PAIR = /^([a-z-]{4,30}) (and|&) ([a-z-]{4,30})$/;

/** marketing and sales beside sales and marketing */
function turnedPair(folded: string): string[] {
  const pair = PAIR.exec(folded);
  return pair ? [`${pair[3]} ${pair[2]} ${pair[1]}`] : [];
}

/** 营销整合传播 beside 整合营销传播: three or four words of two characters, two neighbours turned. */
function turnedWords(form: string): string[] {
  if (form.length !== 6 && form.length !== 8) return [];
  const turned: string[] = [];
  for (let i = 0; i + 4 <= form.length; i += 2) {
    const [first, second] = [form.slice(i, i + 2), form.slice(i + 2, i + 4)];
    if (first !== second) turned.push(form.slice(0, i) + second + first + form.slice(i + 4));
  }
  return turned;
}

const MAX_REWORDED = 16;

function reworded(form: string, wordings: Wordings): string[] {
  let forms = [form];
  for (const [mainland, other] of wordings) {
    if (!form.includes(mainland) || forms.length > MAX_REWORDED) continue;
    forms = forms.flatMap((text) => [text, text.replaceAll(mainland, other)]);
  }
  return forms.slice(1);
}
