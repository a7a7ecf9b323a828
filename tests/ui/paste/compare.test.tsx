import { userEvent } from 'vitest/browser';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import type { SavedPosting } from '../../../src/core/saved/saved-posting.ts';
import { Compare } from '../../../src/ui/paste/Compare.tsx';
import { zhCN } from '../../../src/ui/strings/zh-cn.ts';
import { boardSample, guide } from '../../../tools/gallery/samples.ts';
import { drawn } from '../../../tools/gallery/surface.tsx';
import { button, show } from '../show.tsx';

const kept = (id: string): SavedPosting => ({
  ...boardSample(id).posting,
  id,
  title: id,
  company: null,
  savedAt: 0,
  kind: null,
});

function Kept({ ids }: { readonly ids: readonly string[] }) {
  const [saved, setSaved] = useState(() => ids.map(kept));
  return (
    <Compare
      {...{ guide, saved }}
      read={({ id }) => boardSample(id).reading}
      onRemove={(gone) => setSaved(saved.filter(({ id }) => id !== gone))}
      onPutBack={(posting) => setSaved([...saved, posting])}
      onGo={() => undefined}
    />
  );
}

test.each([
  { saved: [], says: zhCN.compareEmpty, asksForMore: true },
  { saved: ['hardware'], says: zhCN.compareOne, asksForMore: true },
  { saved: ['hardware', 'fmcg'], says: zhCN.compareLead(3), asksForMore: false },
])('with $saved.length kept says what comes next', ({ saved, says, asksForMore }) => {
  const root = show('guide', <Kept ids={saved} />);

  expect(root.querySelector('.hero p')?.textContent).toBe(says);
  expect(root.querySelector('.primary') !== null).toBe(asksForMore);
});

test('a deleted posting takes no place from one that is not shown yet', async () => {
  const root = show('guide', <Kept ids={['hardware', 'fmcg', 'taiwan', 'engineer']} />);
  const closed = () => root.querySelectorAll('.saved input:disabled').length;
  expect(closed()).toBe(1);

  await userEvent.click(button(`${zhCN.remove} hardware`, root));
  await drawn();
  expect(closed()).toBe(0);

  await userEvent.click([...root.querySelectorAll('.saved input')].at(-1) ?? root);
  await drawn();
  expect(root.querySelectorAll('.compared > .column')).toHaveLength(3);
});

test('a posting that was deleted can be put back', async () => {
  const root = show('guide', <Kept ids={['hardware', 'fmcg']} />);
  const names = () => [...root.querySelectorAll('.saved label')].map((row) => row.textContent);
  const before = names();
  await userEvent.click(button(`${zhCN.remove} hardware`, root));
  await drawn();
  expect(names()).toEqual(before.slice(1));

  await userEvent.click(button(zhCN.knowUndo, root));
  await drawn();
  expect(names().toSorted()).toEqual(before.toSorted());
  expect(root.querySelector('.saved-gone')?.textContent).toBe('');
});
