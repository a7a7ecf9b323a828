import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import { activePage, type ActivePage } from '../platform/active-page.ts';
import { askPage } from '../platform/messages.ts';
import { openGuide } from '../platform/pages.ts';
import { reportError } from '../platform/report-error.ts';
import { watchFront } from '../platform/watch-front.ts';
import { Panel } from '../ui/panel/Panel.tsx';
import { placePath } from '../ui/place.ts';
import type { AppProps } from './open-app.tsx';
import { pageStatus } from './page-status.ts';

/** A page tells of its reading in the same moment in which it paints: one look a moment later is enough. */
const GATHER_MS = 120;

/** The side panel, always showing the page in front. */
export function PanelApp({ settings, guide }: AppProps) {
  const page = useFront(settings);
  if (!page) return null;
  return (
    <Panel
      status={pageStatus(page, settings)}
      guide={guide}
      onJump={({ start, end }) => void askPage(page.frame, { type: 'jump', start, end })}
      onTerm={(id) => void openGuide(placePath({ page: 'term', id }))}
      onCopy={copy}
    />
  );
}

function useFront(settings: Settings): ActivePage | null {
  const [page, setPage] = useState<ActivePage | null>(null);
  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      activePage()
        .then((front) => (life.signal.aborted ? undefined : setPage(front)))
        .catch(reportError);
    watchFront(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), GATHER_MS);
    }, life.signal);
    void look();
    return () => {
      life.abort();
      clearTimeout(timer);
    };
  }, [settings]);
  return page;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The browser refuses when the panel has lost the focus.
    return false;
  }
}
