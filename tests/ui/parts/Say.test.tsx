import { describe, expect, test } from 'vitest';
import { Say } from '../../../src/ui/parts/Say.tsx';
import { show } from '../show.tsx';

const wording = {
  zh: '大概是：跟博主打交道；做评测；请博主发让人想买的内容。',
  en: 'Probably: deal with creators; do reviews; have creators post what people will want.',
};

describe('a plain wording', () => {
  test.each([
    ['zh-CN', wording.zh],
    ['en', wording.en],
  ] as const)('in %s breaks between its clauses and reads as it is written', (language, text) => {
    const said = <Say wording={wording} byClause />;
    const look = <p style={{ width: '17em' }}>{said}</p>;
    const root = show('guide', look, { language });
    const clauses = [...root.querySelectorAll('.clause')].map((one) => one.getClientRects());

    expect(root.textContent).toBe(text);
    expect(root.querySelector('p')?.innerText.replaceAll('\n', '')).toBe(text);
    expect(clauses).toHaveLength(3);
    expect(clauses[2]?.[0]?.left).toBe(root.querySelector('p')?.getBoundingClientRect().left);
  });
});
