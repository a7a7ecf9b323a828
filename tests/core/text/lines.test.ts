import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/core/text/lines.ts';

const texts = (body: string) => splitLines(body).map(({ text }) => text);
const asked = (body: string) =>
  splitLines(body)
    .filter(({ heading }) => !heading)
    .map(({ text, section }) => `${section}: ${text}`);

describe('splitLines', () => {
  it('takes each line of text for a line, without its list mark', () => {
    expect(texts('1、写稿\n2. 拍片\n（3）剪辑\n• 发布\n- 复盘\n④ 汇报\n五、总结')).toEqual([
      '写稿',
      '拍片',
      '剪辑',
      '发布',
      '复盘',
      '汇报',
      '总结',
    ]);
  });

  it('parts list items that stand in one paragraph', () => {
    expect(texts('1、维护账号； 2、策划选题；3、联系达人。4.复盘')).toEqual([
      '维护账号；',
      '策划选题；',
      '联系达人。',
      '复盘',
    ]);
    expect(texts('．規劃活動 ．撰寫文案 ．追蹤成效')).toEqual(['規劃活動', '撰寫文案', '追蹤成效']);
  });

  it.each([
    ['a decimal', '每周到岗 3.5 天以上，完成 1.2 亿目标'],
    ['a year', '2024.8 版本上线'],
    ['an enumeration', '覆盖1、2、3线城市'],
    ['a version', '负责 iOS 17.2 版本推广'],
    ['a time', '上班时间 9:30-18:30'],
    ['a version before an enumeration', '关注 Web3.0、元宇宙和 AI 营销'],
  ])('does not take %s for a list mark', (_, body) => {
    expect(texts(body)).toHaveLength(1);
  });

  it('keeps a number that begins the content', () => {
    expect(texts('1、3年以上经验\n2、5-10人团队')).toEqual(['3年以上经验', '5-10人团队']);
  });

  it('parts a long paragraph without marks at its sentences, a short one not', () => {
    const long =
      '负责新品上市期的整合传播方案撰写与落地，统筹各个模块；管理代理公司的进度、质量和预算，保证按时交付。项目结束后两周内完成复盘并归档。';

    expect(texts(long)).toHaveLength(3);
    expect(texts('写稿；拍片')).toHaveLength(1);
  });

  it.each([
    ['岗位职责：\n甲乙\n任职要求：\n丙丁', ['duties: 甲乙', 'requirements: 丙丁']],
    ['【工作內容】\n甲乙\n【條件要求】\n丙丁', ['duties: 甲乙', 'requirements: 丙丁']],
    [
      'Responsibilities\nDo it.\nMinimum qualifications\nBe it.',
      ['duties: Do it.', 'requirements: Be it.'],
    ],
    ["What you'll do:\nDo it.\nWho you are\nBe it.", ['duties: Do it.', 'requirements: Be it.']],
    ['一、工作职责\n甲乙\n二、任职资格\n丙丁', ['duties: 甲乙', 'requirements: 丙丁']],
    [
      '岗位职责：1、甲乙；2、丙丁；任职要求：1、戊己',
      ['duties: 甲乙；', 'duties: 丙丁；', 'requirements: 戊己'],
    ],
    ['职位描述：甲乙', ['duties: 甲乙']],
    ['甲乙\n公司简介\n丙丁', ['unknown: 甲乙', 'company: 丙丁']],
    ['福利待遇：五险一金', ['benefits: 五险一金']],
    ['•  主要岗位职责 :\n甲乙', ['duties: 甲乙']],
    ['你将负责：\n甲乙\n我们希望你：\n丙丁', ['duties: 甲乙', 'requirements: 丙丁']],
    [
      'Key Responsibilities:\nDo it.\nNice to have:\nBe it.',
      ['duties: Do it.', 'requirements: Be it.'],
    ],
  ])('knows the sections of %j', (body, want) => {
    expect(asked(body)).toEqual(want);
  });

  it('does not take a duty that begins with a heading word for a heading', () => {
    expect(asked('职责范围内的事都要办好\n要求供应商按时交付')).toEqual([
      'unknown: 职责范围内的事都要办好',
      'unknown: 要求供应商按时交付',
    ]);
  });

  it('joins what was wrapped in the middle of an English sentence', () => {
    expect(
      texts('- Plan campaigns with the agencies and\nkeep the budget in order.\n- Write briefs.'),
    ).toEqual(['Plan campaigns with the agencies and\nkeep the budget in order.', 'Write briefs.']);
  });

  it('joins Chinese wrapped at a fixed width', () => {
    const body = [
      '1、负责年度整合营销方案的制定与落地，统筹公关、媒介',
      '新媒体各模块的节奏，保证传播目标按期达成并沉淀方法',
      '论，形成可以复用的模板；',
      '2、管理代理公司与制作供应商，控制预算，把关创意物料',
      '的质量，按时完成验收。',
    ].join('\n');

    expect(texts(body).map((text) => text.slice(0, 6))).toEqual(['负责年度整合', '管理代理公司']);
  });

  it('does not join lines that only lack an end', () => {
    expect(texts('维护媒体关系\n撰写新闻稿\n监测舆情')).toHaveLength(3);
  });

  it('does not join over a blank line', () => {
    expect(texts('Plan campaigns and\n\nkeep the budget')).toHaveLength(2);
  });

  it('gives nothing for blank text', () => {
    expect(splitLines(' \n\t\n　')).toEqual([]);
    expect(splitLines('')).toEqual([]);
  });

  it('keeps lines in order, apart from each other and true to the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('\n', '1、', '2.', '任职要求：', '；', ' • ', '【工作內容】', 'and\nthe'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const body = pieces.join('');
        let last = 0;
        for (const { start, end, text } of splitLines(body)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(body.slice(start, end)).toBe(text);
          last = end;
        }
      }),
    );
  });

  it.each([
    ['one long line', '负责'.repeat(200_000)],
    ['many marks', '1、a '.repeat(60_000)],
    ['many short lines', 'a\n'.repeat(150_000)],
    ['unended wrapped lines', `${'x'.repeat(70)}\n`.repeat(5_000)],
    ['spaces', ' '.repeat(300_000)],
    ['brackets', '【'.repeat(100_000)],
    ['heading words', '岗位'.repeat(100_000)],
  ])('gets through hostile text: %s', (_, body) => {
    const start = performance.now();
    splitLines(body);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('cuts what is longer than any line, between words where there are any', () => {
    const words = '负责新媒体运营，'.repeat(1000);
    const cut = splitLines(words);
    expect(cut.length).toBeGreaterThan(3);
    expect(cut.every(({ text }) => text.length <= 2000 && text.endsWith('，'))).toBe(true);
    expect(cut.map(({ text }) => text).join('')).toBe(words);
    expect(
      splitLines('🚀'.repeat(3001))
        .map(({ text }) => text)
        .join(''),
    ).toBe('🚀'.repeat(3001));
  });
});
