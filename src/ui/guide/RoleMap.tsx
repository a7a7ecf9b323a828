import type { Guide, Role } from '../../core/dictionary/guide.ts';
import type { RoleId } from '../../core/names.ts';
import type { RoleShare } from '../../core/reading/reading.ts';
import { Say } from '../parts/Say.tsx';
import { label, useVoice } from '../voice.ts';
import { BOX, MAP_HEIGHT, MAP_WIDTH, PLACES, type MapPlace } from './map-layout.ts';

interface RoleMapProps {
  readonly guide: Guide;
  readonly lit: readonly RoleShare[];
  readonly onRole: (role: RoleId) => void;
}

/** Air and ground force, brain and hands, and who hands what to whom; drawn from the dictionary. */
export function RoleMap({ guide, lit, onRole }: RoleMapProps) {
  const voice = useVoice();
  const { frame } = guide;
  return (
    <section class="map">
      <svg
        viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
        role="group"
        aria-label={voice.strings.whoDoesWhat}
      >
        {frame.forces.map((force) => (
          <ForcePanel key={force.id} force={force} />
        ))}
        {frame.handovers.map((handover) => (
          <Arrow key={`${handover.from}-${handover.to}`} handover={handover} />
        ))}
        {guide.roles.map((role) => {
          const share = lit.find((part) => part.role === role.id)?.share ?? 0;
          return <RoleBox key={role.id} role={role} share={share} onRole={onRole} />;
        })}
      </svg>
      <ul class="forces">
        {frame.forces.map((force) => (
          <li key={force.id} class={force.id}>
            <b>{label(voice, force.name)}</b> <Say wording={force.meaning} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ForcePanel({ force }: { readonly force: Guide['frame']['forces'][number] }) {
  const voice = useVoice();
  const { x, y, width, height } = PANELS[force.id];
  return (
    <g class={`panel ${force.id}`}>
      <rect x={x} y={y} width={width} height={height} rx={12} />
      <text x={x + 12} y={y + 22}>
        {label(voice, force.name)} · {label(voice, force.tagline)}
      </text>
    </g>
  );
}

const PANELS = {
  air: { x: 0, y: 0, width: 236, height: 196 },
  ground: { x: 244, y: 0, width: 236, height: 196 },
  own: { x: 0, y: 204, width: 480, height: 76 },
} as const;

interface RoleBoxProps {
  readonly role: Role;
  readonly share: number;
  readonly onRole: (role: RoleId) => void;
}

function RoleBox({ role, share, onRole }: RoleBoxProps) {
  const voice = useVoice();
  const { x, y } = PLACES[role.id];
  const percent = share > 0 ? ` ${Math.round(share * 100)}%` : '';
  const open = () => onRole(role.id);
  return (
    <g
      role="button"
      tabindex={0}
      class={`role ${role.side} ${role.part} ${share > 0 ? 'lit' : ''}`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') open();
      }}
    >
      <title>{label(voice, role.tagline)}</title>
      <rect
        x={x - BOX.width / 2}
        y={y - BOX.height / 2}
        width={BOX.width}
        height={BOX.height}
        rx={8}
      />
      <text x={x} y={y + 4} text-anchor="middle">
        {label(voice, role.name) + percent}
      </text>
    </g>
  );
}

function Arrow({ handover }: { readonly handover: Guide['frame']['handovers'][number] }) {
  const voice = useVoice();
  const from = edge(PLACES[handover.from], PLACES[handover.to]);
  const to = edge(PLACES[handover.to], PLACES[handover.from]);
  return (
    <g class="arrow">
      <title>{label(voice, handover.detail)}</title>
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
    </g>
  );
}

// Where the line between two boxes leaves the first one.
function edge(box: MapPlace, towards: MapPlace): MapPlace {
  const across = Math.abs(towards.y - box.y) < BOX.height;
  return across
    ? { x: box.x + (Math.sign(towards.x - box.x) * BOX.width) / 2, y: box.y }
    : { x: box.x, y: box.y + (Math.sign(towards.y - box.y) * BOX.height) / 2 };
}
