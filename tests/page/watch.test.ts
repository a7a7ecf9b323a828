import { afterEach, expect, test } from 'vitest';
import { watchPage, type PageChanges } from '../../src/page/watch.ts';
import { pause, show } from './fixture.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.innerHTML = '';
});

function watch() {
  const seen: PageChanges[] = [];
  const watcher = watchPage(document, (changes) => seen.push(changes), life.signal);
  return { seen, watcher };
}

test('reports changes of text and nodes', async () => {
  const body = show('<p>一</p>');
  const { seen } = watch();
  body.append('二');
  if (body.firstChild?.firstChild) body.firstChild.firstChild.nodeValue = '三';
  await pause(0);

  expect(seen.flatMap(({ records }) => records.map(({ type }) => type))).toEqual([
    'childList',
    'characterData',
  ]);
});

test('says nothing of our own host coming and going', async () => {
  const { seen } = watch();
  const host = document.createElement('plain-jd-popover');
  document.documentElement.append(host);
  host.append('x');
  await pause(0);
  host.remove();
  await pause(0);

  expect(seen).toEqual([]);
});

test('reports looks only where asked', async () => {
  const body = show('<main></main><aside></aside>');
  const [main, aside] = [body.querySelector('main'), body.querySelector('aside')];
  const { seen, watcher } = watch();
  watcher.watchLooks(main ? [main] : []);
  aside?.setAttribute('class', 'x');
  main?.setAttribute('data-x', 'x');
  await pause(0);
  expect(seen).toEqual([]);

  main?.setAttribute('hidden', '');
  await pause(0);
  expect(seen).toHaveLength(1);
});

test('reports shadow trees it is told of, once', async () => {
  const root = show('<x-a></x-a>').querySelector('x-a')?.attachShadow({ mode: 'open' });
  const { seen, watcher } = watch();
  if (root) {
    watcher.watchShadow(root);
    watcher.watchShadow(root);
    root.innerHTML = '一';
  }
  await pause(0);

  expect(seen).toHaveLength(1);
});

test('calls very many changes a flood', async () => {
  const body = show('');
  const { seen } = watch();
  for (let i = 0; i < 1100; i++) body.append('x');
  await pause(0);

  expect(seen.map(({ isFlood }) => isFlood)).toEqual([true]);
});

test('is silent once aborted', async () => {
  const body = show('');
  const { seen, watcher } = watch();
  life.abort();
  watcher.watchLooks([body]);
  body.append('x');
  body.className = 'x';
  await pause(0);
  body.removeAttribute('class');

  expect(seen).toEqual([]);
});
