import { useEffect, useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useScrollMemory } from '../../../src/app/use-scroll-memory.ts';
import { drawn } from '../../../tools/gallery/surface.tsx';
import { show } from '../show.tsx';

function Pages() {
  const [page, setPage] = useState(location.hash);
  useEffect(() => {
    const follow = () => setPage(location.hash);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  useScrollMemory(page);
  return <p style={{ height: '5000px' }}>{page}</p>;
}

const next = (event: string) =>
  new Promise((resolve) => {
    addEventListener(event, resolve, { once: true });
  });

test('a new page starts at its top, and the one gone back to where it was left', async () => {
  const root = show('guide', <Pages />);
  await drawn();
  const kept = next('scrollend');
  scrollTo({ top: 1200 });
  await kept;

  location.hash = '#/second';
  await drawn();
  expect(root.textContent).toBe('#/second');
  expect(scrollY).toBe(0);

  const back = next('popstate');
  history.back();
  await back;
  await drawn();
  expect(root.textContent).not.toBe('#/second');
  expect(scrollY).toBe(1200);
});
