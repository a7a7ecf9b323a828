import type { Settings } from '../core/settings.ts';
import type { ActivePage } from '../platform/active-page.ts';
import { askPage } from '../platform/messages.ts';
import { openGuide } from '../platform/pages.ts';
import { Panel } from '../ui/panel/Panel.tsx';
import { placePath } from '../ui/place.ts';
import type { AppProps } from './open-app.tsx';
import { pageStatus, type PageStatus } from './page-status.ts';
import { useFront } from './use-front.ts';

/** The side panel, always showing the page in front. */
export function PanelApp({ settings, guide }: AppProps) {
  const { page } = useFront(settings);
  if (!page) return null;
  return (
    <Panel
      status={statusOf(page, settings)}
      guide={guide}
      onJump={({ start, end }) => void askPage(page.frame, { type: 'jump', start, end })}
      onTerm={(id) => void openGuide(placePath({ page: 'term', id }))}
      onCopy={copy}
    />
  );
}

// Only a click on the toolbar tells the address of a page we may not read: beside the panel it may be any.
function statusOf(page: ActivePage, settings: Settings): PageStatus {
  const status = pageStatus(page, settings);
  return status.kind === 'fixed' && page.url === '' ? { kind: 'no-access' } : status;
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
