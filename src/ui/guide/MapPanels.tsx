import type { Guide } from '../../core/dictionary/guide.ts';
import { label, useVoice } from '../voice.ts';
import type { MapLayout } from './map-layout.ts';

interface MapPanelsProps {
  readonly guide: Guide;
  readonly layout: MapLayout;
}

/** The fields of the forces and the names of their parts. */
export function MapPanels({ guide, layout }: MapPanelsProps) {
  const voice = useVoice();
  return (
    <>
      {layout.panels.map(({ side, x, y, width, height }) => {
        const force = guide.frame.forces.find(({ id }) => id === side);
        return (
          <g key={side} class={`panel ${side}`}>
            <rect x={x} y={y} width={width} height={height} rx={12} />
            {force && (
              <text x={x + 18} y={y + 24}>
                <tspan class="name">{label(voice, force.name)}</tspan>
                <tspan dx={8}>{label(voice, force.tagline)}</tspan>
              </text>
            )}
          </g>
        );
      })}
      {layout.parts.map(({ part, x, y }) => (
        <text key={part} class="part-name" x={x + 1} y={y}>
          {voice.strings.parts[part]}
        </text>
      ))}
    </>
  );
}
