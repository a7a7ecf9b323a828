import type { ReadingData } from '../../src/core/dictionary/reading-data.ts';
import { biggerData } from './bigger-data.ts';
import { bundleInPage, bundleReadable, highlightCss, type ReadableBundle } from './bundle.ts';
import { formsOf, pageWithoutPosting, samplePage, type PageLanguage } from './sample-page.ts';
import { serveBench, type BenchSite } from './serve.ts';

/** The site, and the script of its `/readable/…` pages. */
export interface MeasurementSite extends BenchSite {
  readonly readable: ReadableBundle;
}

/**
 * Serves everything the measurements need: `/page/5000/zh`, `/none/5000`, `/data/10`, `/forms/10`;
 * `/bare/page/…` without our scripts, `/readable/page/…` with one to be looked into.
 */
export async function serveMeasurements(data: ReadingData): Promise<MeasurementSite> {
  const script = await bundleInPage();
  const readable = await bundleReadable();
  const forms = { zh: formsOf(data, 'zh'), en: formsOf(data, 'en') };
  const bigger = remembered((factor: number) => biggerData(data, factor));
  const head = (name: string) =>
    `<style>${highlightCss()}</style><script src="/${name}.js"></script><body>`;
  const answers: Answers = {
    'bench.js': () => script,
    'readable.js': () => readable.code,
    page: (size, language) =>
      samplePage(Number(size), language as PageLanguage, forms[language as PageLanguage]),
    none: (size) => pageWithoutPosting(Number(size)),
    data: (factor) => JSON.stringify(bigger(Number(factor))),
    forms: (factor) => JSON.stringify(bigger(Number(factor)).terms.flatMap((term) => term.forms)),
  };
  const site = await serveBench((path) => {
    const [, variant = 'bench', rest = path] = /^\/(bare|readable)(\/.*)/.exec(path) ?? [];
    const answer = answerTo(answers, rest);
    return variant === 'bare' ? answer : (answer?.replace('<body>', head(variant)) ?? null);
  });
  return { ...site, readable };
}

type Answers = Readonly<Record<string, (size: string, language: string) => string>>;

function answerTo(answers: Answers, path: string): string | null {
  const [kind = '', size = '', language = ''] = path.slice(1).split('/');
  return answers[kind]?.(size, language) ?? null;
}

function remembered<T>(make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
