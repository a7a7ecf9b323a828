import type { RoleId } from '../../core/names.ts';
import type { MapArrow } from './map-arrows.ts';
import type { MapLabel } from './map-labels.ts';

interface MapArrowsProps {
  readonly arrows: readonly MapArrow[];
  readonly active: RoleId | null;
}

/** Who hands what to whom; those of the active post stand out. The list below says it in words. */
export function MapArrows({ arrows, active }: MapArrowsProps) {
  const isActive = ({ from, to }: MapArrow) => from === active || to === active;
  // What stands out is drawn last, above the rest.
  const ordered = [...arrows].toSorted((a, b) => Number(isActive(a)) - Number(isActive(b)));
  return (
    <g aria-hidden="true">
      <defs>
        {['tip', 'tip-active'].map((id) => (
          <marker
            key={id}
            id={id}
            class={id}
            viewBox="0 0 8 8"
            refX="6"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M1 1 6.5 4 1 7" />
          </marker>
        ))}
      </defs>
      {ordered.map((arrow) => (
        <g key={`${arrow.from}-${arrow.to}`} class={isActive(arrow) ? 'arrow active' : 'arrow'}>
          <path d={arrow.path} marker-end={`url(#${isActive(arrow) ? 'tip-active' : 'tip'})`} />
        </g>
      ))}
      {/* Words stand above all arrows: none may strike them through. */}
      {ordered.map((arrow) => (
        <g key={`${arrow.from}-${arrow.to}`} class={isActive(arrow) ? 'arrow active' : 'arrow'}>
          {arrow.label && <Label label={arrow.label} />}
        </g>
      ))}
    </g>
  );
}

function Label({ label: { text, side, x, y, width, height } }: { readonly label: MapLabel }) {
  return (
    <g class={`label ${side}`}>
      <rect x={x} y={y} width={width} height={height} rx={4} />
      <text x={x + width / 2} y={y + height / 2} dy="0.36em" text-anchor="middle">
        {text}
      </text>
    </g>
  );
}
