/*
 * Texts taken out of a structure into one column per language, because a compressor does far better
 * with Chinese beside Chinese and English beside English. Ours are a third smaller that way.
 */

/** A structure whose `{ zh, en }` texts stand in two columns; each is a null in `frame`, in order. */
export interface PackedWordings {
  readonly zh: string;
  readonly en: string;
  readonly frame: unknown;
}

const ROW = '\n';

/**
 * Packs plain JSON without nulls; `unpackWordings` gives the same back. Throws on a null and on a text
 * with a line break.
 */
export function packWordings(value: unknown): PackedWordings {
  const zh: string[] = [];
  const en: string[] = [];
  const frame = taken(value, (wording) => {
    zh.push(wording.zh);
    en.push(wording.en);
  });
  return { zh: zh.join(ROW), en: en.join(ROW), frame };
}

/** The structure that was packed. O(size). */
export function unpackWordings({ zh, en, frame }: PackedWordings): unknown {
  const chinese = zh.split(ROW);
  const english = en.split(ROW);
  let row = 0;
  return restored(frame, () => {
    const wording = { zh: chinese[row] ?? '', en: english[row] ?? '' };
    row += 1;
    return wording;
  });
}

function taken(value: unknown, take: (wording: { zh: string; en: string }) => void): unknown {
  if (Array.isArray(value)) return value.map((item) => taken(item, take));
  if (value === null) throw new RangeError('a null cannot be packed');
  if (typeof value !== 'object') return value;
  if (isWording(value)) {
    if (/\n/.test(value.zh + value.en)) throw new RangeError(`a line break in ${value.zh}`);
    take(value);
    return null;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, taken(inner, take)]));
}

function isWording(value: object): value is { zh: string; en: string } {
  const { zh, en, ...others } = value as Record<string, unknown>;
  return typeof zh === 'string' && typeof en === 'string' && Object.keys(others).length === 0;
}

function restored(value: unknown, next: () => unknown): unknown {
  if (value === null) return next();
  if (Array.isArray(value)) return value.map((item) => restored(item, next));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, restored(inner, next)]),
  );
}
