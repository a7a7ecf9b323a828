/** The named sets of mark colours; `safe` keeps apart for every kind of colour blindness. */
export const PALETTES = ['classic', 'safe', 'garden', 'ink'] as const;
export type PaletteId = (typeof PALETTES)[number];

/** Colours of the marks by force. The line style (dotted, dashed, double) says it a second time. */
export interface Palette {
  readonly air: string;
  readonly ground: string;
  readonly own: string;
}

/**
 * Every colour keeps 3:1 on white and on near-black (#121212), so that neither the page's theme nor
 * a colour of its own has to be known. The rules of `page/highlight.css` say the same.
 */
export const PALETTE_COLOURS: Readonly<Record<PaletteId, Palette>> = {
  classic: { air: '#2b7fd4', ground: '#b8720a', own: '#84758f' },
  safe: { air: '#0079bd', ground: '#d55e00', own: '#b0609a' },
  garden: { air: '#1d8a74', ground: '#b5568a', own: '#8a7a2e' },
  ink: { air: '#777c85', ground: '#777c85', own: '#777c85' },
};
