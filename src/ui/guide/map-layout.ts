import type { RoleId } from '../../core/names.ts';

/** A point on the map, in units of its own view box. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
}

export const MAP_WIDTH = 480;
export const MAP_HEIGHT = 284;
export const BOX = { width: 72, height: 30 };

/** Where each role's box has its centre. */
export const PLACES: Record<RoleId, MapPlace> = {
  'user-insight': { x: 42, y: 54 },
  'product-planning': { x: 118, y: 54 },
  'comms-planning': { x: 118, y: 108 },
  pr: { x: 42, y: 170 },
  media: { x: 118, y: 170 },
  'new-media': { x: 194, y: 170 },
  gtm: { x: 362, y: 60 },
  'trade-marketing': { x: 438, y: 108 },
  sales: { x: 286, y: 170 },
  retail: { x: 362, y: 170 },
  ecommerce: { x: 438, y: 170 },
  'brand-manager': { x: 160, y: 252 },
  'internet-marketing': { x: 330, y: 252 },
};
