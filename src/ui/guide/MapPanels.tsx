import type { Guide } from '../../core/dictionary/guide.ts';
import { label, useVoice } from '../voice.ts';
import type { MapLayout } from './map-layout.ts';
import { textWidth } from './map-text.ts';

interface MapPanelsProps {
  readonly guide: Guide;
  readonly layout: MapLayout;
}

const EDGE_PX = 13;

/** Whether a force's name has room for what it stands for beside it. */
function fits(words: string, { width, fontPx }: MapLayout): boolean {
  return textWidth(words, fontPx) + 8 <= width - 2 * EDGE_PX;
}

/** The fields of the forces. */
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
              <text x={x + EDGE_PX} y={y + 24}>
                <tspan class="name">{label(voice, force.name)}</tspan>
                {fits(`${label(voice, force.name)}${label(voice, force.tagline)}`, layout) && (
                  <tspan dx={8}>{label(voice, force.tagline)}</tspan>
                )}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** What the rows of boxes have in common, readable where an arrow passes. */
export function MapParts({ layout }: Pick<MapPanelsProps, 'layout'>) {
  const { strings } = useVoice();
  return (
    <>
      {layout.parts.map(({ side, part, x, y }) => (
        <text key={part} class={`part-name ${side}`} x={x + 1} y={y}>
          {strings.parts[part]}
        </text>
      ))}
    </>
  );
}
