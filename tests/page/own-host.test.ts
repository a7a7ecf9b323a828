import { expect, test } from 'vitest';
import { isOwnHost, OWN_HOST } from '../../src/page/own-host.ts';

test('knows our host from everything else', () => {
  expect(isOwnHost(document.createElement(OWN_HOST))).toBe(true);
  expect(isOwnHost(document.createElement('div'))).toBe(false);
  expect(isOwnHost(document.createTextNode(OWN_HOST))).toBe(false);
  expect(isOwnHost(null)).toBe(false);
});
