import { askPage } from '../platform/messages.ts';
import { openGuide } from '../platform/pages.ts';
import { Panel } from '../ui/panel/Panel.tsx';
import { placePath } from '../ui/place.ts';
import type { AppProps } from './open-app.tsx';
import { pageStatus } from './page-status.ts';
import { useFront } from './use-front.ts';

/** The side panel, always showing the page in front. */
export function PanelApp({ settings, guide }: AppProps) {
  const { page } = useFront(settings);
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

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The browser refuses when the panel has lost the focus.
    return false;
  }
}
