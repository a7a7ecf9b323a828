import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../src/page/highlight.css';
import { runContent } from '../../src/app/content.tsx';
import { LOOPBACK, SITES } from '../../src/core/sites.ts';
import { reportError } from '../../src/platform/report-error.ts';

const named = SITES.map(({ pattern }) => pattern);

export default defineContentScript({
  matches: import.meta.env.MODE === 'demo' ? [...named, ...LOOPBACK] : named,
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main(ctx) {
    runContent(ctx.signal).catch(reportError);
  },
});
