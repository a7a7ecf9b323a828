import { describe, expect, it } from 'vitest';
import { read } from './test-reader.ts';

const marked = (company: string | null, line: string) =>
  read(`岗位职责：\n1、${line}`, { company }).matches.map(({ text }) => text);

describe('words inside the own name of the company', () => {
  it.each([
    ['the name without its legal form', '松果增长有限公司', '松果增长诚邀你加入', []],
    ['the name without place and trade', '深圳市星屿终端科技有限公司', '星屿终端诚聘', []],
    ['a group with a long legal form', '松果增长集团股份有限公司', '松果增长诚聘', []],
    ['the name in Latin letters', 'Beacon Channel Ltd', 'Beacon Channel 诚聘', []],
    ['the words elsewhere', '松果增长有限公司', '松果增长负责用户增长', ['用户增长']],
    ['a name that is a word as a whole', '种草', '种草内容', ['种草内容']],
    ['no known company', null, '松果渠道诚聘', ['渠道']],
    ['another company', '青禾有限公司', '松果渠道诚聘', ['渠道']],
  ])('%s', (_, company, line, words) => {
    expect(marked(company, line)).toEqual(words);
  });
});
