import { afterEach, expect, test } from 'vitest';
import { elementFlow } from '../../src/page/element-flow.ts';
import { show } from './fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const flowOf = (html: string) => {
  const element = show(html).firstElementChild;
  if (!element) throw new Error('no element');
  return elementFlow(element);
};

test.each([
  { html: '<p>x</p>', flow: 'block' },
  { html: '<b>x</b>', flow: 'inline' },
  { html: '<br>', flow: 'break' },
  { html: '<script>x</script>', flow: 'skip' },
  { html: '<b style="display:inline-block">word</b>', flow: 'atom' },
  { html: '<b style="display:inline-block">字</b>', flow: 'inline' },
  { html: '<b style="display:block">word</b>', flow: 'block' },
  { html: '<p style="display:contents">x</p>', flow: 'inline' },
  { html: '<p style="display:none">x</p>', flow: 'skip' },
  { html: '<p style="content-visibility:hidden">x</p>', flow: 'skip' },
  { html: '<div role="navigation">x</div>', flow: 'skip' },
  { html: '<plain-jd-popover>x</plain-jd-popover>', flow: 'skip' },
])('$html is $flow', ({ html, flow }) => {
  expect(flowOf(html).flow).toBe(flow);
});

test('tells hidden text and what becomes of white space', () => {
  expect(flowOf('<p style="visibility:hidden">x</p>')).toMatchObject({
    flow: 'block',
    visible: false,
  });
  expect(flowOf('<pre>x</pre>').spaces).toBe('keep');
  expect(flowOf('<p style="white-space:pre-line">x</p>').spaces).toBe('breaks');
  expect(flowOf('<p>x</p>').spaces).toBe('collapse');
});

test('skips an element that is not in the page', () => {
  expect(elementFlow(document.createElement('p')).flow).toBe('skip');
});
