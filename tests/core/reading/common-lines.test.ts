import { describe, expect, it } from 'vitest';
import { plainWording } from '../../../src/core/reading/plain-wording.ts';
import { readLine } from '../../../src/core/reading/read-line.ts';
import { findDuty } from '../../../src/core/reading/weigh-duties.ts';
import { ENGLISH_LINES } from './english-lines.ts';
import { MAINLAND_LINES } from './mainland-lines.ts';
import { TAIWAN_LINES } from './taiwan-lines.ts';
import { prose, read, reader } from './test-reader.ts';

describe.each([
  ['English', ENGLISH_LINES],
  ['mainland', MAINLAND_LINES],
  ['Taiwanese', TAIWAN_LINES],
])('%s wording', (_, lines) => {
  it.each(lines)('%s → %s', (line, duties) => {
    const finding = findDuty(readLine(reader, line), new Map());

    expect(duties.split('|')).toContain(finding?.duty);
    const said = finding && plainWording(finding, prose);
    expect(said?.zh).toMatch(/^[^,;:!?()|{}]{3,60}。$/u);
    expect(said?.en).toMatch(/^[A-Z][^\u4e00-\u9fff{}|，。；]{5,199}\.$/u);
  });
});

/** Beside a line that does ask for work. */
const posting = (line: string) =>
  /^[A-Za-z]/.test(line)
    ? `Responsibilities:\n- ${line}\n- Write press releases and pitch stories to journalists`
    : `岗位职责：\n1、${line}\n2、撰写新闻稿，维护媒体关系`;

describe('a line that is no duty has none, even among the duties', () => {
  it.each([
    "Bachelor's degree in marketing, communications or a related field",
    'Strong storytelling skills and an eye for design',
    'At least five years in brand management with a consumer goods company',
    'Comfortable working in a fast-paced environment with shifting priorities',
    'You are fluent in English and Thai',
    'Experience with Google Analytics, HubSpot and Salesforce',
    'We offer health insurance, stock options and a gym allowance',
    'Our mission is to make finance simple for a billion people',
    'Join a diverse team of creators, engineers and storytellers',
    'Perform other duties as required',
    'Hire, coach and develop a team of five',
    'Write clean, well-tested code',
    'Process payroll and maintain employee records',
    'Up to 30% travel required',
    'Equal opportunity employer',
    'Proven ability to manage multiple projects under tight deadlines',
    'Passion for consumer technology',
    'Willingness to travel to trade shows',
    'Familiarity with SEO and paid media is a plus',
    'Competitive salary and performance bonus',
    'Founded in 2010, we are the leading marketplace for second-hand fashion',
    '统招本科及以上学历，市场营销、广告学等相关专业优先',
    '有快消品牌管理经验，熟悉新零售者优先',
    '对数字敏感，熟练使用Excel、PPT',
    '性格开朗，能承受一定的工作压力',
    '五险一金、双休、下午茶、年度旅游',
    '公司成立于2010年，是国内领先的智能家居品牌',
    '你将和一群有趣的人一起做有意思的事',
    '完成上级安排的其他工作',
    '编写接口文档，修复线上故障',
    '办理员工入离职手续，核算工资',
    '负责办公室的清洁和绿植养护',
    '为客户办理开户、理赔手续',
    '大學以上畢業，具兩年以上行銷經驗',
    '熟悉Photoshop、Illustrator，會剪輯影片者佳',
    '勞健保、三節獎金、員工旅遊',
    '其他主管交辦事項',
  ])('%s', (line) => {
    const [found] = read(posting(line)).lines.filter(({ text }) => text === line);

    expect(found?.finding).toBeNull();
  });
});
