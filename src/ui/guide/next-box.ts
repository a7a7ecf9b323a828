import type { RoleId } from '../../core/names.ts';
import type { MapBox } from './map-layout.ts';

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

// Going sideways a box in the same row is meant, even if one in another row is closer.
const ASIDE = 3;

/** The box an arrow key leads to; null at the edge of the map and for other keys. */
export function nextBox(boxes: readonly MapBox[], from: RoleId, key: string): RoleId | null {
  const way = WAYS[key];
  const start = boxes.find(({ role }) => role === from);
  if (!way || !start) return null;
  const [wayX, wayY] = way;
  let best: { role: RoleId; distance: number } | null = null;
  for (const box of boxes) {
    const x = box.x + box.width / 2 - start.x - start.width / 2;
    const y = box.y + box.height / 2 - start.y - start.height / 2;
    const ahead = x * wayX + y * wayY;
    const aside = Math.abs(x * wayY) + Math.abs(y * wayX);
    if (ahead <= 0) continue;
    const distance = ahead + aside * ASIDE;
    if (best === null || distance < best.distance) best = { role: box.role, distance };
  }
  return best?.role ?? null;
}
