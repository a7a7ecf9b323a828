import { afterEach, describe, expect, test } from 'vitest';
import { marks, painted, pause, POSTING, show, start, until, type Running } from './fixture.ts';

let running: Running | null = null;
afterEach(() => {
  running?.life.abort();
  running = null;
  document.body.innerHTML = '';
});

const EVERY = ['KOL', '动销', '媒介计划', '种', '草', '私域'].toSorted();

describe('startSession', () => {
  test('marks the terms of the posting and nothing else', async () => {
    show(POSTING);
    running = start();
    await running.settled();

    expect(marks()).toEqual(EVERY);
    expect(running.session.reading()?.posting).toMatchObject({
      title: '品牌策划',
      company: '白熊电器',
    });
    expect(running.errors).toEqual([]);
  });

  test('leaves the page as it was when it ends', async () => {
    show(POSTING);
    const before = document.documentElement.outerHTML;
    running = start();
    await running.settled();
    running.session.next();
    expect(document.querySelector('plain-jd-popover')).not.toBeNull();

    running.life.abort();

    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
  });

  test('follows a pane whose posting is replaced', async () => {
    show(POSTING);
    running = start();
    await running.settled();

    const desc = document.querySelector('.desc');
    const other = document.createElement('div');
    other.innerHTML =
      '<h3>职位描述</h3><p>负责私域社群的日常维护，写文案，跟进数据，和用户聊天，收集反馈并整理成文档，推动产品改进，每周汇报一次，参与活动策划与执行，配合其他部门完成任务。</p>';
    desc?.replaceWith(other);

    await until(() => marks().join() === '私域', '私域');
    expect(running.errors).toEqual([]);
  });

  test('marks text that is added and forgets text that goes', async () => {
    show(POSTING);
    running = start();
    await running.settled();

    document.querySelector('.desc')?.insertAdjacentHTML('beforeend', '<p>懂私域的优先</p>');
    await until(() => marks().filter((mark) => mark === '私域').length === 2);
    document.querySelector('.desc p')?.remove();
    await until(() => !marks().includes('KOL'));

    expect(marks()).toEqual(['动销', '媒介计划', '私域', '私域'].toSorted());
  });

  test('marks a changed text node where its words now stand', async () => {
    show(POSTING);
    running = start();
    await running.settled();

    const text = document.querySelectorAll('.desc p')[1]?.firstChild;
    if (text) text.nodeValue = '换成一句新的话，动销还在，位置变了';

    await until(() => marks().includes('动销'));
    expect(marks()).toEqual(EVERY);
  });

  test('tints a posting too long to be underlined, from its first mark on', async () => {
    const line = '<p>写给客户看的一页说明，讲清楚产品有什么用处，适合谁，怎么买，售后找谁。</p>';
    show(POSTING);
    document.querySelector('.desc')?.insertAdjacentHTML('beforeend', line.repeat(7000));
    const seen = new Set<string>();
    running = start();
    const watch = setInterval(() => {
      for (const name of CSS.highlights.keys()) seen.add(name);
    }, 1);
    await running.settled();
    await until(() => painted('tint-air').length > 0, 'tints');
    clearInterval(watch);

    expect(marks()).toEqual([]);
    expect([...seen].filter((name) => !name.includes('tint'))).toEqual([]);
  });

  test('comes back when the page clears the registry', async () => {
    show(POSTING);
    running = start();
    await running.settled();

    CSS.highlights.clear();

    await until(() => marks().length === EVERY.length, 'marks');
    expect(marks()).toEqual(EVERY);
  });

  test('marks a known term never, and others once if so wished', async () => {
    show(POSTING.replace('按周复盘', '按周看 KOL 的动销'));
    running = start();
    await running.settled();
    expect(marks().filter((mark) => mark === 'KOL')).toHaveLength(2);

    running.session.setView({ density: 'first', known: new Set(['私域']), palette: 'classic' });

    expect(marks()).toEqual(['KOL', '动销', '媒介计划', '种', '草'].toSorted());
  });

  test('goes from term to term and back to the first', async () => {
    show(POSTING);
    running = start();
    await running.settled();

    const seen: string[] = [];
    for (let i = 0; i < 6; i++) {
      running.session.next();
      seen.push(
        [...(CSS.highlights.get('plain-jd-active') ?? [])].map(String.call, String).join(''),
      );
    }
    const active = [...(CSS.highlights.get('plain-jd-active') ?? [])];
    expect(active).toHaveLength(2);
    running.session.previous();
    expect([...(CSS.highlights.get('plain-jd-active') ?? [])]).toHaveLength(1);
    expect(seen).toHaveLength(6);
  });

  test('finds nothing on a page without a posting', async () => {
    show('<main><h1>关于种草</h1><p>这是一篇讲种草和私域的文章，没有职位。</p></main>');
    let told = 0;
    running = start({ onReading: (reading) => (told += reading ? 100 : 1) });
    await until(() => told > 0);
    await pause(50);

    expect(told).toBe(1);
    expect(CSS.highlights.size).toBe(0);
  });

  test('a second copy in the frame ends the first', async () => {
    show(POSTING);
    const first = start();
    await first.settled();
    running = start();
    await running.settled();

    expect(marks()).toEqual(EVERY);
    first.life.abort();
    expect(marks()).toEqual(EVERY);
  });

  test('reads a posting in an open shadow root, and takes its sheet away again', async () => {
    show('<job-view></job-view>');
    const root = document.querySelector('job-view')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = POSTING;
    running = start();
    await running.settled();

    expect(marks()).toEqual(EVERY);
    expect(root?.adoptedStyleSheets).toHaveLength(1);
    running.life.abort();
    expect(root?.adoptedStyleSheets).toHaveLength(0);
  });

  test('survives a page that rewrites its body every 50 ms', async () => {
    show(POSTING);
    running = start();
    const timer = setInterval(() => show(POSTING), 50);
    await pause(600);
    clearInterval(timer);

    await until(() => marks().length === EVERY.length, 'marks');
    expect(running.errors).toEqual([]);
  });
});
