import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/core/reading/read-line.ts';
import { reader } from './test-reader.ts';

describe('readLine', () => {
  it('takes Taiwan wording for what it is called elsewhere, and shows the words as they stand', () => {
    const { duties } = readLine(reader, '擬定行銷策略');
    expect(duties.flatMap(({ evidence }) => evidence.map(({ text }) => text))).toContain(
      '行銷策略',
    );
  });

  it('leaves the wording of a text in Simplified characters alone', () => {
    const { duties } = readLine(reader, '整理专案名单');
    expect(duties).toEqual([]);
  });

  it('counts a second word of a group for less than the first', () => {
    const once = readLine(reader, '撰写新闻稿').duties.find(({ key }) =>
      key.endsWith('/press-copy'),
    );
    const twice = readLine(reader, '撰写新闻稿、通稿').duties.find(({ key }) =>
      key.endsWith('/press-copy'),
    );
    expect(twice?.weight).toBeGreaterThan(once?.weight ?? 0);
    expect(twice?.weight).toBeLessThan(2 * (once?.weight ?? 0));
  });

  it('counts groups of one kind once, and remembers how strong each is', () => {
    const { duties } = readLine(reader, '负责店铺商品与库存管理');
    const kinds = duties.filter(({ key }) => key.startsWith('ecommerce.operation/listing'));

    expect(kinds).toHaveLength(2);
    expect(kinds.filter(({ weight, strength }) => weight < strength)).toHaveLength(1);
  });

  it('hears a word that stands in two groups of one duty in the heavier, and a little in the other', () => {
    const { duties } = readLine(reader, '洞察竞品');
    const seen = duties.filter(({ evidence }) => evidence.some(({ text }) => text === '洞察'));
    const [heavy, light] = seen.toSorted((a, b) => b.weight - a.weight);

    expect(new Set(seen.map(({ owner }) => owner)).size).toBe(1);
    expect(heavy?.weight).toBe(heavy?.strength);
    expect(light?.weight).toBe((light?.strength ?? 0) / 4);
  });

  it('hears a helping hand only at the opening of a line', () => {
    const part = (line: string) =>
      readLine(reader, line).things.some((id) => id.startsWith('part/'));

    expect(part('协助撰写新闻稿')).toBe(true);
    expect(part('撰写新闻稿，协助发布')).toBe(false);
  });

  it('names the things a line names, in its order', () => {
    const { things } = readLine(reader, '在小红书和抖音找达人');
    const places = things.map((id) => id.split('/')[0]).filter((slot) => slot !== 'ads');
    expect(places.slice(0, 2)).toEqual(['platform', 'platform']);
    expect(places.at(-1)).toBe('kol');
  });

  it('weighs odd jobs, requirements and benefits', () => {
    expect(readLine(reader, '完成领导交办的其他工作').asides.chores).toBeGreaterThan(0);
    expect(readLine(reader, '本科以上学历').asides.requirements).toBeGreaterThan(0);
    expect(readLine(reader, '五险一金，双休').asides.benefits).toBeGreaterThan(0);
  });
});
