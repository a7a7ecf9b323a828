import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { compileCueProse, compileCues } from '../../src/core/dictionary/cues.ts';
import { compileTerm } from '../../src/core/dictionary/compile-term.ts';
import { guideTerm, type Guide, type GuideTerm } from '../../src/core/dictionary/guide.ts';
import type { ReadingData } from '../../src/core/dictionary/reading-data.ts';
import { plainText } from '../../src/core/dictionary/links.ts';
import type { TraditionalTable } from '../../src/core/dictionary/traditional.ts';
import { allTexts } from './gates/texts.ts';
import type { Source, ThemedTerm } from './load.ts';
import { pruneForms } from './prune-forms.ts';
import { makeTraditionalTable } from './traditional-table.ts';

/** What a content script reads postings with. */
export function buildReadingData(source: Source): ReadingData {
  if (!source.cues) throw incomplete('cues');
  const terms = source.terms.map((term) => compileTerm(pruneForms(term), term.theme));
  const data = { terms, ...compileCues(source.cues) };
  return { ...data, traditional: traditionalPairs(JSON.stringify(data)) };
}

/** All the prose. */
export function buildGuide(source: Source): Guide {
  if (!source.frame || !source.workflow || !source.kinds) throw incomplete('frame');
  if (!source.cues) throw incomplete('cues');
  return {
    terms: source.terms.map((term) => shownTerm({ ...term, ...pruneForms(term) })),
    themes: source.themes,
    roles: source.roles,
    duties: source.duties,
    frame: source.frame,
    flows: source.workflow.flows,
    kinds: source.kinds.kinds,
    cues: compileCueProse(source.cues),
  };
}

function incomplete(part: string): RangeError {
  return new RangeError(`dictionary/${part} is incomplete: npm run dictionary:check`);
}

/** The table that shows our Chinese to readers of Traditional Chinese. */
export function buildTraditionalTable(source: Source, more: readonly string[]): TraditionalTable {
  const zh = allTexts(source).flatMap(({ language, text }) =>
    language === 'zh' ? [plainText(text)] : [],
  );
  const forms = source.terms.flatMap((term) => term.forms.zh);
  return makeTraditionalTable([...zh, ...forms, ...more], source.taiwan);
}

// Pinyin for the forms a reader is likeliest to type or to see on a card.
const MAX_PINYINS = 2;

function shownTerm(term: ThemedTerm): GuideTerm {
  const [first = '', ...others] = term.forms.zh.slice(0, MAX_PINYINS);
  const sound = term.pinyin ?? pinyin(first);
  // A longer form sounds as the first one does, where it begins with it: 种草内容 like 种草.
  const pinyins = others.map((form) =>
    form.startsWith(first) ? `${sound} ${pinyin(form.slice(first.length))}` : pinyin(form),
  );
  return guideTerm(term, term.theme, first ? [sound, ...pinyins] : []);
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

// Every Traditional character whose Simplified one occurs in `text`, followed by that one.
function traditionalPairs(text: string): string {
  const used = new Set(text);
  const toSimplified = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCharCode(code);
    const simplified = toSimplified(character);
    if (simplified !== character && used.has(simplified)) pairs += character + simplified;
  }
  return pairs;
}
