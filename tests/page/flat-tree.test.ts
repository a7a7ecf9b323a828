import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  flatChildren,
  flatClosest,
  flatCommon,
  flatContains,
  flatParent,
} from '../../src/page/flat-tree.ts';
import { show } from './fixture.ts';

let host: Element;
let inside: Element;
let slot: Element;
let slotted: Element;

beforeEach(() => {
  show('<main><x-a><b>明</b></x-a></main>');
  host = document.querySelector('x-a') ?? document.body;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<div><slot></slot></div><i>暗</i>';
  inside = root.querySelector('i') ?? host;
  slot = root.querySelector('slot') ?? host;
  slotted = host.querySelector('b') ?? host;
});
afterEach(() => {
  document.body.innerHTML = '';
});

test('goes up through slots and hosts', () => {
  expect(flatParent(slotted)).toBe(slot);
  expect(flatParent(inside)).toBe(host);
  expect(flatParent(document.documentElement)).toBeNull();
});

test('goes down into shadow trees and slots', () => {
  expect([...flatChildren(host)]).toContain(inside);
  expect([...flatChildren(host)]).not.toContain(slotted);
  expect([...flatChildren(slot)]).toEqual([slotted]);
});

test('finds what holds a node, across trees', () => {
  const main = document.querySelector('main') ?? document.body;
  expect(flatClosest(inside, 'main')).toBe(main);
  expect(flatClosest(inside, 'nav')).toBeNull();
  expect(flatContains(main, inside)).toBe(true);
  expect(flatContains(inside, main)).toBe(false);
  expect(flatCommon(inside, slotted)).toBe(host);
});
