import { beforeEach, describe, expect, test } from 'vitest';
import { fake, resetFake } from './fake-browser.ts';
import { showBadge } from '../../src/platform/badge.ts';
import { busiestFrame, forgetTab, rememberFrame } from '../../src/platform/frames.ts';

beforeEach(resetFake);

describe('the terms of a tab', () => {
  test('are those of all its frames, and of no other tab', async () => {
    await rememberFrame({ tabId: 1, frameId: 0 }, 3);
    await rememberFrame({ tabId: 11, frameId: 0 }, 100);

    expect(await rememberFrame({ tabId: 1, frameId: 7 }, 4)).toBe(7);
  });

  test('are all counted when frames tell at the same time', async () => {
    await Promise.all([1, 2, 3, 4].map((frameId) => rememberFrame({ tabId: 1, frameId }, 1)));

    expect(await rememberFrame({ tabId: 1, frameId: 0 }, 1)).toBe(5);
  });

  test('are counted anew when a frame reads anew, and no longer when it has none', async () => {
    await rememberFrame({ tabId: 1, frameId: 0 }, 3);
    await rememberFrame({ tabId: 1, frameId: 7 }, 4);

    expect(await rememberFrame({ tabId: 1, frameId: 0 }, 5)).toBe(9);
    expect(await rememberFrame({ tabId: 1, frameId: 7 }, 0)).toBe(5);
  });

  test('are forgotten with the tab, others are kept', async () => {
    await rememberFrame({ tabId: 1, frameId: 0 }, 3);
    await rememberFrame({ tabId: 11, frameId: 0 }, 2);
    await forgetTab(1);

    expect(Object.keys(fake.storage.session.items)).toEqual(['frames:11:0']);
  });

  test('are looked for where most of them are, in the top frame when there are none', async () => {
    expect(await busiestFrame(1)).toEqual({ tabId: 1, frameId: 0 });

    await rememberFrame({ tabId: 1, frameId: 0 }, 1);
    await rememberFrame({ tabId: 1, frameId: 7 }, 9);

    expect(await busiestFrame(1)).toEqual({ tabId: 1, frameId: 7 });
  });
});

describe('the badge', () => {
  const texts: unknown[] = [];
  let isClosed = false;
  const told = async (details: unknown) => {
    await Promise.resolve();
    if (isClosed) throw new Error('No tab with id: 1.');
    texts.push(details);
  };
  beforeEach(() => {
    texts.length = 0;
    isClosed = false;
    const action = { setBadgeText: told, setBadgeBackgroundColor: () => Promise.resolve() };
    Object.assign(fake, { action });
  });

  test.each([
    [12, '12'],
    [0, ''],
  ])('says %d as %j', async (count, text) => {
    await showBadge(1, count);

    expect(texts).toEqual([{ tabId: 1, text }]);
  });

  test('of a tab that was closed in the meantime is no failure', async () => {
    isClosed = true;

    await expect(showBadge(1, 3)).resolves.toBeUndefined();
    expect(texts).toEqual([]);
  });
});
