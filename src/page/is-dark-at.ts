const CHANNELS = /[\d.]+/g;

/**
 * Whether the page is dark where a node stands. Told by the colour of its own letters, which hold on
 * any ground: a plain colour, a picture, or the bare canvas of a page in the dark colour scheme.
 */
export function isDarkAt(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return false;
  const [red = 0, green = 0, blue = 0] = srgbOf(getComputedStyle(element).color);
  // Luma is near enough: letters that can be read are far to one side.
  return 0.299 * red + 0.587 * green + 0.114 * blue > 0.55;
}

// `rgb(r, g, b)` in 0..255, `color(srgb r g b)` in 0..1, and others whose first number is lightness.
function srgbOf(colour: string): number[] {
  const numbers = (colour.match(CHANNELS) ?? []).map(Number);
  if (colour.startsWith('rgb')) return numbers.map((number) => number / 255);
  if (colour.startsWith('color(')) return numbers;
  const lightness = (numbers[0] ?? 0) / (colour.startsWith('ok') ? 1 : 100);
  return [lightness, lightness, lightness];
}
