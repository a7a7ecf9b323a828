import { useMemo, useState } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { RoleId } from '../../core/names.ts';
import { percentsOf } from '../../core/reading/percents.ts';
import type { RoleShare } from '../../core/reading/reading.ts';
import { label, useVoice } from '../voice.ts';
import { HandoverList } from './HandoverList.tsx';
import { layoutArrows } from './map-arrows.ts';
import { layoutMap } from './map-layout.ts';
import { shortName } from '../short-name.ts';
import { MapArrows } from './MapArrows.tsx';
import { MapBoxes } from './MapBoxes.tsx';
import { MapCaption } from './MapCaption.tsx';
import { MapPanels, MapParts } from './MapPanels.tsx';
import { useWidth } from './use-width.ts';

interface RoleMapProps {
  readonly guide: Guide;
  /** The roles of the posting in front, best first. */
  readonly lit: readonly RoleShare[];
  readonly onRole: (role: RoleId) => void;
}

const FIRST_GUESS_PX = 368;

/** Air and ground force, brain and hands, and who hands what to whom; drawn from the dictionary. */
export function RoleMap({ guide, lit, onRole }: RoleMapProps) {
  const voice = useVoice();
  const { ref, width } = useWidth<HTMLDivElement>(FIRST_GUESS_PX);
  const [active, setActive] = useState<RoleId | null>(null);
  const layout = useMemo(
    () => layoutMap({ guide, width, name: (role) => shortName(label(voice, role.name)) }),
    [guide, width, voice],
  );
  const arrows = useMemo(
    () => layoutArrows(guide.frame.handovers, layout, ({ what }) => label(voice, what)),
    [guide, layout, voice],
  );
  const percents = percentsOf(lit.map(({ share }) => share));
  const shares = new Map(lit.map(({ role }, index) => [role, percents[index] ?? 0]));
  return (
    <section class="map" aria-label={voice.strings.whoDoesWhat}>
      <div class="map-drawing" ref={ref} onMouseLeave={() => setActive(null)}>
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
          style={{ fontSize: `${layout.fontPx}px` }}
          role="group"
          aria-label={voice.strings.mapHint}
          class={active ? 'has-active' : ''}
        >
          <MapPanels guide={guide} layout={layout} />
          <MapArrows arrows={arrows} active={active} />
          <MapParts layout={layout} />
          <MapBoxes {...{ guide, layout, shares, onRole }} onActive={setActive} />
        </svg>
      </div>
      <MapCaption guide={guide} active={active} hasShares={lit.length > 0} />
      <HandoverList guide={guide} onRole={onRole} />
    </section>
  );
}
