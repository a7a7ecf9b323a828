import { describe, expect, test } from 'vitest';
import { finder, formsOnly } from './small-dictionary.ts';

const find = finder(
  formsOnly(
    'demand generation',
    'marketing automation',
    'influencer marketing',
    'content strategy',
    'customer retention',
    'media planning',
    'go-to-market',
    'merchandising',
    'attribution',
    'brand',
  ),
);
const found = (line: string) => find(line).map(({ text, near }) => (near ? `~${text}` : text));

describe('is found with one slip', () => {
  test.each([
    ['a wrong letter', 'own demand genaration plans', '~demand genaration'],
    ['a letter too many', 'content strattegy', '~content strattegy'],
    ['a letter too few', 'run influencer markting here', '~influencer markting'],
    ['two letters swapped', 'merchandsiing of stores', '~merchandsiing'],
    ['in capitals', 'Marketing Automatoin', '~Marketing Automatoin'],
    ['with hyphens', 'demand-genaration', '~demand-genaration'],
    ['in the plural', 'content stratgy', '~content stratgy'],
    ['in Chinese', '负责influencer markting投放', '~influencer markting'],
    ['beside an exact form', 'merchandissing', '~merchandissing'],
  ])('%s', (_name, line, want) => {
    expect(found(line)).toEqual([want]);
  });
});

describe('is not found', () => {
  test.each([
    ['with another first letter', 'customer detention'],
    ['with another ending', 'media planner'],
    ['with two slips', 'demand genaratoin'],
    ['with a slip in the first letters', 'dimand generation'],
    ['cut short', 'demand generatio'],
    ['with a slip that a gap runs through', 'content strat tegy'],
    ['inside a word', 'precontent strattegy'],
    ['going on as another word', 'content strattegyx'],
    ['with another short word', 'go-to-narket'],
    ['when the slip is a comma', 'content, strattegy'],
  ])('%s', (_name, line) => {
    expect(found(line)).toEqual([]);
  });

  test('over an exact form', () => {
    expect(found('content strattegy brand')).toEqual(['~content strattegy', 'brand']);
    expect(found('attribution')).toEqual(['attribution']);
  });
});
