import { useRef, useState } from 'preact/hooks';
import type { Guide, Role } from '../../core/dictionary/guide.ts';
import type { RoleId } from '../../core/names.ts';
import { shortName } from '../short-name.ts';
import { label, percentage, useVoice } from '../voice.ts';
import type { MapBox, MapLayout } from './map-layout.ts';
import { nextBox } from './next-box.ts';
import { textWidth } from './map-text.ts';

interface MapBoxesProps {
  readonly guide: Guide;
  readonly layout: MapLayout;
  /** Percentages of the posting's roles. */
  readonly shares: ReadonlyMap<RoleId, number>;
  readonly onRole: (role: RoleId) => void;
  readonly onActive: (role: RoleId | null) => void;
}

/** The posts as buttons: one stop for Tab, the arrow keys go from one to its neighbour. */
export function MapBoxes({ guide, layout, shares, onRole, onActive }: MapBoxesProps) {
  const group = useRef<SVGGElement>(null);
  const first = [...shares.keys()][0] ?? layout.boxes[0]?.role ?? null;
  const [stop, setStop] = useState<RoleId | null>(null);
  const move = (from: RoleId, key: string): boolean => {
    const next = nextBox(layout.boxes, from, key);
    if (!next) return false;
    group.current?.querySelector<SVGGElement>(`[data-role='${next}']`)?.focus();
    return true;
  };
  return (
    <g ref={group}>
      {layout.boxes.map((box) => {
        const role = guide.roles.find(({ id }) => id === box.role);
        return (
          role && (
            <RoleBox
              key={role.id}
              {...{ role, box }}
              percent={shares.get(role.id) ?? 0}
              isStop={(stop ?? first) === role.id}
              onOpen={() => onRole(role.id)}
              onMove={(key) => move(role.id, key)}
              onActive={(isActive) => {
                onActive(isActive ? role.id : null);
                if (isActive) setStop(role.id);
              }}
            />
          )
        );
      })}
    </g>
  );
}

interface RoleBoxProps {
  readonly role: Role;
  readonly box: MapBox;
  readonly percent: number;
  readonly isStop: boolean;
  readonly onOpen: () => void;
  /** True when the key led somewhere. */
  readonly onMove: (key: string) => boolean;
  readonly onActive: (isActive: boolean) => void;
}

const LINE_PX = 17;
const SHARE_PX = 12;

function RoleBox({ role, box, percent, isStop, onOpen, onMove, onActive }: RoleBoxProps) {
  const voice = useVoice();
  const { x, y, width, height, lines, fontPx } = box;
  const share = percent > 0 ? percentage(voice, percent) : '';
  const shown = [shortName(label(voice, role.name)), share].filter(Boolean).join(' ');
  const middle = y + height / 2 - ((lines.length - 1) * LINE_PX) / 2;
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-role={role.id}
      aria-label={`${shown}${voice.strings.listMark}${label(voice, role.tagline)}`}
      class={`role ${role.side} ${role.part} ${percent > 0 ? 'lit' : ''}`}
      onClick={onOpen}
      onMouseEnter={() => onActive(true)}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') onOpen();
        else if (!onMove(event.key)) return;
        event.preventDefault();
      }}
    >
      <rect x={x} y={y} width={width} height={height} rx={9} />
      <text text-anchor="middle" font-size={fontPx}>
        {lines.map((line, index) => (
          <tspan key={line} x={x + width / 2} y={middle + index * LINE_PX} dy="0.36em">
            {line}{' '}
          </tspan>
        ))}
      </text>
      {share && <ShareTag text={share} right={x + width} top={y} />}
    </g>
  );
}

interface ShareTagProps {
  readonly text: string;
  readonly right: number;
  readonly top: number;
}

function ShareTag({ text, right, top }: ShareTagProps) {
  const width = textWidth(text, SHARE_PX) + 12;
  const x = right - width + 2;
  return (
    <g class="share">
      <rect x={x} y={top - 9} width={width} height={18} rx={9} />
      <text x={x + width / 2} y={top} dy="0.36em" text-anchor="middle">
        {text}
      </text>
    </g>
  );
}
