import { Popup, type PageStatus, type PopupProps } from '../../src/ui/popup/Popup.tsx';
import { guide, search, type Sample } from './samples.ts';

const nothing = () => undefined;

/** The popup over a page of this status. */
export function popup(status: PageStatus, more: Partial<PopupProps> = {}) {
  return (
    <Popup
      status={status}
      host="www.example-board.com"
      onEverywhere
      onHere
      guide={guide}
      search={search}
      actions={{
        switchAll: nothing,
        switchSite: nothing,
        allow: nothing,
        reload: nothing,
        setKind: nothing,
        jump: nothing,
        keep: nothing,
        openGuide: nothing,
        openPanel: nothing,
        openOptions: nothing,
      }}
      {...more}
    />
  );
}

export function readingOf({ posting, reading }: Sample): PageStatus & { kind: 'reading' } {
  return { kind: 'reading', posting, reading };
}
