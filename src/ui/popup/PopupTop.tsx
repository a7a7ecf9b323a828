import { Icon } from '../parts/Icon.tsx';
import { Logo } from '../parts/Logo.tsx';
import { Switch } from '../parts/Switch.tsx';
import type { Place } from '../place.ts';
import { useVoice } from '../voice.ts';
import type { PopupProps } from './Popup.tsx';

interface PopupTopProps extends PopupProps {
  readonly place: Place;
  readonly onBack: (() => void) | null;
}

/** The head of the popup: where one is, and the switch for this site with its true state. */
export function PopupTop(props: PopupTopProps) {
  const { host, onEverywhere, onHere, onBack, actions } = props;
  const { strings } = useVoice();
  const isOn = onEverywhere && onHere;
  const hasSwitch = host !== '' && props.status.kind !== 'no-access';
  return (
    <header class="top">
      {onBack ? (
        <button type="button" class="tool back" onClick={onBack}>
          <Icon name="back" /> {strings.back}
        </button>
      ) : (
        <h1>
          <Logo /> {strings.appName}
        </h1>
      )}
      {onBack && <h1 class="visually-hidden">{strings.appName}</h1>}
      <span class="space" />
      {hasSwitch && !onBack && (
        <Switch
          label={isOn ? strings.onHere : onEverywhere ? strings.offHere : strings.offEverywhere}
          on={isOn}
          disabled={!onEverywhere}
          onChange={actions.switchSite}
        />
      )}
    </header>
  );
}
