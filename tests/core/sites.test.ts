import { describe, expect, test } from 'vitest';
import { isBesideNamed, isNamedPattern, matchesSite, SITES } from '../../src/core/sites.ts';

describe('named sites', () => {
  test.each([
    'https://www.zhipin.com/job_detail/1.html',
    'http://zhipin.com/',
    'https://www.linkedin.com/jobs/view/1',
    'https://app.mokahr.com/campus',
  ])('%s is one', (url) => {
    expect(matchesSite(new URL(url))).toBe(true);
  });

  test.each([
    'https://www.linkedin.com/feed/',
    'https://notzhipin.com/',
    'https://zhipin.com.evil.example/',
    'https://example.com/zhipin.com/',
  ])('%s is none', (url) => {
    expect(matchesSite(new URL(url))).toBe(false);
  });

  test('are told from those a user granted, though browsers leave their paths out', () => {
    const named = ['*://*.google.com/*', '*://*.linkedin.com/*', ...SITES.map((s) => s.pattern)];
    expect(named.filter((pattern) => !isNamedPattern(pattern))).toEqual([]);
    expect(isNamedPattern('*://www.google.com/*')).toBe(false);
    expect(isNamedPattern('*://careers.example.com/*')).toBe(false);
  });

  test('have pages beside those that are named', () => {
    expect(isBesideNamed(new URL('https://www.google.com/search'))).toBe(true);
    expect(isBesideNamed(new URL('https://www.linkedin.com/jobs/view/1'))).toBe(false);
    expect(isBesideNamed(new URL('https://www.zhipin.com/'))).toBe(false);
    expect(isBesideNamed(new URL('https://example.com/'))).toBe(false);
  });

  test('each has a reason and stands once', () => {
    expect(SITES.filter(({ reason }) => reason.trim() === '')).toEqual([]);
    expect(new Set(SITES.map(({ pattern }) => pattern)).size).toBe(SITES.length);
  });
});
