import { Icon, type IconName } from '../parts/Icon.tsx';
import type { Place } from '../place.ts';
import { useVoice } from '../voice.ts';
import type { PopupActions } from './Popup.tsx';

interface PopupFootProps {
  readonly place: Place;
  readonly actions: Pick<PopupActions, 'openGuide' | 'openPanel' | 'openOptions'>;
}

/** The ways out of the popup, with their names. */
export function PopupFoot({ place, actions }: PopupFootProps) {
  const { strings } = useVoice();
  return (
    <footer class="foot">
      {actions.openPanel && (
        <Way icon="lines" label={strings.openPanel} onClick={actions.openPanel} />
      )}
      <Way icon="tab" label={strings.openGuide} onClick={() => actions.openGuide(place)} />
      <Way icon="gear" label={strings.options} onClick={actions.openOptions} />
    </footer>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

function Way({ icon, label, onClick }: WayProps) {
  return (
    <button type="button" onClick={onClick}>
      <Icon name={icon} /> {label}
    </button>
  );
}
