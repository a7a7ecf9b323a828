/** A name without what stands in brackets: the map has little room. */
export function shortName(name: string): string {
  return name.replace(/\s*[（(][^（）()]*[）)]\s*/g, '').trim();
}
