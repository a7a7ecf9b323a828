import { expect, it } from 'vitest';
import { explain } from '../../../tools/read/explain.ts';
import { loadReader } from '../../../tools/read/load-reader.ts';

const { reader, prose } = loadReader();
const explained = (body: string) =>
  explain({ posting: { id: 'p', title: null, company: null, body }, reader, prose });

it('tells the words, lines and weights behind a duty, a role and a term', () => {
  const text = explained('岗位职责：\n1、撰写新闻稿，维护媒体关系');

  expect(text).toMatch(/^roles: pr 100 % \(lines 2\)$/m);
  expect(text).toMatch(/^ {2}pr \d\.\d: line 2 \d\.\d \(.*新闻稿/m);
  expect(text).toMatch(/→ pr\.channels \([01]\.\d\d\) because .*新闻稿[^ ]* \d\.\d/);
  expect(text).toMatch(/^terms: .*新闻稿 → press-release/m);
});

it('tells what speaks against marketing where it says there is none', () => {
  const text = explained('岗位职责：\n1、编写代码，维护数据库\n2、关注公众号里的反馈');

  expect(text).toContain('roles: no marketing job');
  expect(text).toMatch(/^ {2}no marketing \d\.\d: line 2 \d\.\d \(.*数据库/m);
});

it('tells nothing of an empty body', () => {
  expect(explained('')).toMatch(/no marketing job\ncompany kind: unknown\nterms: \n/);
});
