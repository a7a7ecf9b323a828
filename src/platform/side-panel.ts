import { browser } from './browser.ts';

interface PanelApis {
  /** Chromium. */
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  /** Firefox on a desktop. */
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a side panel. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = apis();
  return Boolean(sidePanel ?? sidebarAction);
}

/** Opens the panel beside a tab. Call it first thing in a click: browsers allow it only then. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = apis();
  if (sidePanel) await sidePanel.open({ tabId });
  else await sidebarAction?.open();
}

function apis(): PanelApis {
  return browser as unknown as PanelApis;
}
