import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../src/page/highlight.css';
import { runContent } from '../../src/app/content.tsx';
import { reportError } from '../../src/platform/report-error.ts';

export default defineContentScript({
  // The build names the sites: their list would otherwise stand in the script itself.
  matches: [],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main(ctx) {
    runContent(ctx.signal).catch(reportError);
  },
});
