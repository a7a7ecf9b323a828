import type { Problem, Source } from '../load.ts';

/** Terms that show nothing one would see or do. */
export function checkConcrete({ terms }: Source): Problem[] {
  return terms
    .filter(({ senses }) => senses.every(({ see, outside }) => outside || !see))
    .map(({ file, id }) => ({
      file,
      entry: id,
      field: 'see',
      rule: 'is missing: say one thing you would actually see or do',
    }));
}
