import type { Match, Posting, Reading } from '../../src/core/reading/reading.ts';
import { startSession, type Session, type SessionOptions } from '../../src/page/session.ts';
import highlightCss from '../../src/page/highlight.css?raw';

/** The manifest's style sheet, which browsers put into every page we read. */
export const manifestSheet = new CSSStyleSheet();
manifestSheet.replaceSync(highlightCss);
document.adoptedStyleSheets.push(manifestSheet);

/** Words our trivial reader marks, and how. */
const TERMS = { 种草: 'air', 私域: 'own', 动销: 'ground', KOL: 'air', 媒介计划: 'air' } as const;

/** Replaces the page's body and takes everything away again when the test ends. */
export function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** A reader that marks the words of `TERMS` wherever they stand. */
export function* readTerms(posting: Posting): Generator<void, Reading> {
  const matches: Match[] = [];
  for (const term of Object.keys(TERMS)) {
    for (let at = posting.body.indexOf(term); at >= 0; at = posting.body.indexOf(term, at + 1)) {
      const span = { start: at, end: at + term.length };
      matches.push({ ...span, text: term, term, senses: [term], near: false });
    }
    yield;
  }
  matches.sort((a, b) => a.start - b.start);
  return { matches, lines: [], roles: [], titleMismatch: null, companyKind: null };
}

export interface Running {
  readonly session: Session;
  readonly life: AbortController;
  readonly errors: unknown[];
  /** Resolves with the next reading told of (or the one already there). */
  settled(): Promise<void>;
}

/** A session on the test page, with a popover that says the term and has one button. */
export function start(options: Partial<SessionOptions> = {}): Running {
  const life = new AbortController();
  const errors: unknown[] = [];
  let readings = 0;
  const session = startSession(
    {
      document,
      prepare: () => Promise.resolve(true),
      read: readTerms,
      styleOf: ({ term }) => TERMS[term as keyof typeof TERMS],
      view: { density: 'every', known: new Set(), palette: 'classic' },
      render: (container, hit) => {
        const button = document.createElement('button');
        button.textContent = hit.match.term;
        button.style.cssText = 'width:200px;height:100px';
        container.append(button);
        return () => button.remove();
      },
      popoverCss: '',
      highlightCss,
      onReading: () => {
        readings++;
      },
      onError: (error) => errors.push(error),
      ...options,
    },
    life.signal,
  );
  return {
    session,
    life,
    errors,
    settled: () => until(() => readings > 0),
  };
}

/** Resolves when `isSo` holds; rejects after two seconds. */
export async function until(isSo: () => boolean, what = 'the condition'): Promise<void> {
  const end = performance.now() + 2000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(10);
  }
}

export function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, delayMs);
  });
}

/** The words painted under a name, in no particular order; pieces of one term are separate. */
export function painted(name: string): string[] {
  const highlight = CSS.highlights.get(`plain-jd-${name}`);
  return [...(highlight ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
  );
}

/** Everything painted as a term. */
export function marks(): string[] {
  return ['air', 'ground', 'own'].flatMap(painted).toSorted();
}

/** The text all of a posting's tests understand. */
export const POSTING = `
<nav>种草 岗位职责</nav>
<main><h1>品牌策划</h1><div class="company-name">白熊电器</div>
<div class="desc"><h3>岗位职责</h3>
<p>1、负责新品的<b>种</b>草内容，和 KOL 一起把产品的好处讲清楚；</p>
<p>2、配合渠道团队完成动销目标，按周复盘，及时调整；</p>
<h3>任职要求</h3><p>1、本科以上学历，了解私域运营，做过媒介计划的优先；</p></div></main>
<footer>种草</footer>`;
