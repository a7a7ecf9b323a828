import { describe, expect, test } from 'vitest';
import { finder, formsOnly, term } from './small-dictionary.ts';

const find = finder(
  [
    ...formsOnly(
      '整合营销',
      '整合营销传播',
      '用户运营',
      '用户画像',
      '媒介计划',
      '产品策划案',
      '品牌形象',
      '平台运营',
      '文案撰写',
      '跨行业合作',
      '营销触点',
      '五险一金',
      '调研公司',
      '内容营销',
      '渠道策略',
      '短视频运营',
      'sales and marketing',
      'brand & product',
      '种草',
    ),
    term('crisis', { guarded: [{ forms: ['危机处理'], near: ['公关'] }] }),
    term('cooperation', { forms: ['媒体合作'], except: ['媒体内容合作'] }),
  ],
  {
    traditional: '營营銷销體体劃划',
    wordings: [
      ['营销', '行销'],
      ['渠道', '通路'],
      ['策划', '企划'],
    ],
  },
);

/** What is found, `~` before what is not quite a form. */
const found = (line: string) => find(line).map(({ text, near }) => (near ? `~${text}` : text));

describe('is found with one mistake', () => {
  test.each([
    ['a character that sounds alike, at the end', '负责整合营消方案', '~整合营消'],
    ['a character that sounds alike, inside', '负责整和营销方案', '~整和营销'],
    ['a character that sounds alike, in front', '负责蒸合营销方案', '~蒸合营销'],
    ['any character inside a long form', '负责整合营俏传播', '~整合营俏传播'],
    ['two characters swapped', '负责整合销营方案', '~整合销营'],
    ['the first two swapped', '负责合整营销方案', '~合整营销'],
    ['a word put in between', '制定媒介年度计划', '~媒介年度计划'],
    ['a suffix put in between', '负责整合性营销方案', '~整合性营销'],
    ['words turned round', '负责营销整合传播', '~营销整合传播'],
    ['English words turned round', 'marketing and sales teams', '~marketing and sales'],
    ['turned round with &', 'marketing & sales teams', '~marketing & sales'],
    ['an ampersand turned round', 'product & brand plans', '~product & brand'],
    ['the wording of Taiwan', '整合行銷方案', '~整合行銷'],
    ['the wording of Taiwan in a longer form', '整合行销传播', '~整合行销传播'],
    ['another wording', '制定通路策略', '~通路策略'],
    ['two wordings', '写产品企划案', '~产品企划案'],
    ['Traditional characters and a slip', '整合營消方案', '~整合營消'],
    ['a line feed inside', '负责整合\n营消方案', '~整合\n营消'],
    ['a guard that holds', '公关危机处里', '~危机处里'],
  ])('%s', (_name, line, want) => {
    expect(found(line)).toEqual([want]);
  });
});

describe('is not found', () => {
  test.each([
    ['where the other character makes a word', '负责客户运营'],
    ['where the other character makes a word in front', '建立产品形象'],
    ['where another ending is meant', '平台运维工作'],
    ['where another beginning is meant', '云行业合作伙伴'],
    ['where another word inside is meant', '文档撰写能力'],
    ['where a number differs', '六险一金'],
    ['where another thing is called alike', '调用公司资源'],
    ['with two mistakes', '整和营消'],
    ['with a conjunction in between', '媒介和计划'],
    ['with 的 in between', '媒介的计划'],
    ['with a comma in between', '媒介，计划'],
    ['with a blank and a word in between', '媒介 年度 计划'],
    ['with three characters in between', '媒介下半年计划'],
    ['with any lone character in between', '媒介大计划'],
    ['with an adverb in between', '媒介一起计划'],
    ['when it is short', '种操内容'],
    ['when its guard does not hold', '危机处里'],
    ['in an exception', '媒体内容合作'],
    ['when the edges cut words', '调整合营消'],
    ['in other words of its characters', '销售和营业'],
    ['of a wording alone', '行销人员'],
    ['in English with one letter more', 'salesy and marketing'],
  ])('%s', (_name, line) => {
    expect(found(line)).toEqual([]);
  });
});

describe('an exact form', () => {
  test.each([
    ['explains the text better than a near one', '整合营销方案', ['整合营销']],
    ['that is longer wins', '整合营销传播方案', ['整合营销传播']],
    ['is not overlapped by a near one', '内容营销传播', ['内容营销']],
    ['stands beside a near one', '内容营销与整合营消', ['内容营销', '~整合营消']],
    ['is found after a near one', '整合营消、种草', ['~整合营消', '种草']],
  ])('%s', (_name, line, want) => {
    expect(found(line)).toEqual(want);
  });
});
