import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import packed from 'virtual:reading-data';
import { fake, resetFake } from '../platform/fake-browser.ts';
import { runContent } from '../../src/app/content.tsx';
import { readingDataText } from '../../src/core/dictionary/shipped-reading-data.ts';
import { writeChanges } from '../../src/platform/store.ts';

const POSTING = `<main><h1>品牌策划</h1><h3>岗位职责</h3><ul>
<li>负责做种草，和 KOL 一起把产品的好处讲给用户听；</li>
<li>制定媒介计划，按周复盘投放效果，及时调整预算；</li></ul>
<h3>任职要求</h3><p>本科及以上学历，三年以上市场工作经验，沟通能力好。</p></main>`;

const listeners = new Set<unknown>();
const asked: { readonly type: string }[] = [];
/** What the background answers to what was found; the last one from then on. */
let answers: unknown[] = [];

Object.assign(fake.runtime, {
  onMessage: {
    addListener: (listener: unknown) => listeners.add(listener),
    removeListener: (listener: unknown) => listeners.delete(listener),
  },
  sendMessage: async (message: { readonly type: string }) => {
    asked.push(message);
    if (message.type === 'reading-data') return readingDataText(packed);
    const [answer] = answers.length > 1 ? answers.splice(0, 1) : answers;
    await Promise.resolve();
    if (answer instanceof Error) throw answer;
    return answer;
  },
});
Object.assign(fake, { i18n: { getUILanguage: () => 'zh-CN' } });

let life: AbortController;
beforeEach(() => {
  resetFake();
  asked.length = 0;
  answers = [{ terms: [], roles: [], cues: {} }];
  life = new AbortController();
  document.body.innerHTML = POSTING;
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
});

/** A slow minute of the machine is no failure. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });

const found = () => asked.filter(({ type }) => type === 'found').length;

test('marks a posting, and nothing any more once it ends', async () => {
  await runContent(life.signal);
  await eventually(() => expect(CSS.highlights.size).toBeGreaterThan(0));

  life.abort();

  expect(CSS.highlights.size).toBe(0);
  expect(listeners.size).toBe(0);
});

test('is off when it was switched off while the page was starting', async () => {
  const { local } = fake.storage;
  const { getKeys } = local;
  let calls = 0;
  const gate = new EventTarget();
  const opened = new Promise((done) => gate.addEventListener('open', done));
  // The settings are read first; everything after that waits.
  Object.assign(local, {
    getKeys: async () => {
      if (calls++ > 0) await opened;
      return getKeys();
    },
  });

  const started = runContent(life.signal);
  await new Promise((done) => {
    setTimeout(done, 0);
  });
  await writeChanges([{ key: 'set/enabled', value: false }]);
  gate.dispatchEvent(new Event('open'));
  await started;
  await eventually(() => expect(calls).toBeGreaterThan(3));
  await new Promise((done) => {
    setTimeout(done, 300);
  });

  expect(CSS.highlights.size).toBe(0);
  await writeChanges([{ key: 'set/enabled', value: true }]);
  await eventually(() => expect(CSS.highlights.size).toBeGreaterThan(0));
});

test('asks again when the background is stopped before it answers', async () => {
  answers = [new Error('the message channel closed'), { terms: [], roles: [], cues: {} }];

  await runContent(life.signal);

  await eventually(() => expect(found()).toBe(2));
});

test('two copies in one frame: the newer one reads, the older one is gone', async () => {
  await runContent(life.signal);
  await eventually(() => expect(CSS.highlights.size).toBeGreaterThan(0));
  const before = [...CSS.highlights.values()];
  const newer = new AbortController();

  await runContent(newer.signal);
  await eventually(() => expect(CSS.highlights.size).toBeGreaterThan(0));

  expect([...CSS.highlights.values()].filter((highlight) => before.includes(highlight))).toEqual(
    [],
  );
  expect(listeners.size).toBe(1);
  newer.abort();
  expect(CSS.highlights.size).toBe(0);
});
