import type { ReadingData } from '../../src/core/dictionary/reading-data.ts';
import { biggerData } from './bigger-data.ts';
import { bundleInPage, highlightCss } from './bundle.ts';
import { formsOf, pageWithoutPosting, samplePage, type PageLanguage } from './sample-page.ts';
import { serveBench, type BenchSite } from './serve.ts';

/** Serves everything the measurements need: `/page/5000/zh`, `/none/5000`, `/data/10`, `/forms/10`; `/bare/page/…` without our scripts. */
export async function serveMeasurements(data: ReadingData): Promise<BenchSite> {
  const script = await bundleInPage();
  const head = `<style>${highlightCss()}</style><script src="/bench.js"></script>`;
  const forms = { zh: formsOf(data, 'zh'), en: formsOf(data, 'en') };
  const bigger = remembered((factor: number) => biggerData(data, factor));
  return serveBench((path) => {
    const isBare = path.startsWith('/bare/');
    const [, kind = '', size = '', language = ''] = path.replace('/bare', '').split('/');
    const withHead = (page: string) => (isBare ? page : page.replace('<body>', `${head}<body>`));
    switch (kind) {
      case 'bench.js':
        return script;
      case 'page':
        return withHead(
          samplePage(Number(size), language as PageLanguage, forms[language as PageLanguage]),
        );
      case 'none':
        return withHead(pageWithoutPosting(Number(size)));
      case 'data':
        return JSON.stringify(bigger(Number(size)));
      case 'forms':
        return JSON.stringify(bigger(Number(size)).terms.flatMap((term) => term.forms));
      default:
        return null;
    }
  });
}

function remembered<T>(make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
