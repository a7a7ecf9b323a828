import type { Place } from '../place.ts';
import { useVoice } from '../voice.ts';
import { Glance } from './Glance.tsx';
import type { PopupProps } from './Popup.tsx';

interface StatusProps extends PopupProps {
  readonly onGo: (place: Place) => void;
}

/** What is true of the page in front: the reading, or in one sentence why there is none and what to do. */
export function Status(props: StatusProps) {
  const { status, actions, onEverywhere, host } = props;
  const { strings } = useVoice();
  switch (status.kind) {
    case 'reading':
      return <Glance {...props} posting={status.posting} reading={status.reading} />;
    case 'no-posting':
      return (
        <Note
          text={strings.noPosting}
          more={strings.noPostingMore}
          action={strings.pasteInstead}
          onAction={() => actions.openGuide({ page: 'paste' })}
        />
      );
    case 'off':
      return (
        <Note
          text={onEverywhere ? strings.offHereLong(host) : strings.offEverywhereLong}
          action={onEverywhere ? strings.turnOnHere : strings.turnOn}
          onAction={() => (onEverywhere ? actions.switchSite(true) : actions.switchAll(true))}
        />
      );
    case 'fixed':
      return (
        <Note
          text={strings.cannotRead}
          more={strings.cannotReadMore}
          action={strings.pasteInstead}
          onAction={() => actions.openGuide({ page: 'paste' })}
        />
      );
    case 'no-access':
      return (
        <Note
          text={strings.noAccessTo(host)}
          more={strings.noAccessMore}
          action={strings.allowHere}
          onAction={actions.allow}
        />
      );
    case 'reload':
      return <Note text={strings.reloadNeeded} action={strings.reload} onAction={actions.reload} />;
  }
}

interface NoteProps {
  readonly text: string;
  readonly more?: string;
  readonly action: string;
  readonly onAction: () => void;
}

function Note({ text, more, action, onAction }: NoteProps) {
  return (
    <section class="part note" role="status">
      <p class="say">{text}</p>
      {more && <p class="quiet">{more}</p>}
      <button type="button" class="primary" onClick={onAction}>
        {action}
      </button>
    </section>
  );
}
