import { parseGivenSettings } from '../settings.ts';
import { factsOf, isFactKey, mergeFacts, parseFact, type Fact, type Facts } from './facts.ts';
import { settingChangesOf } from './setting-facts.ts';

/** The way things are stored now. 1: all settings in one item; 2: one item for each fact. */
export const FORMAT = 2;
export const FORMAT_KEY = 'format';

/** What the items of a storage area say. */
export interface Stored {
  readonly facts: Facts;
  /** The format they were written in; 0 when nothing was ever written. */
  readonly format: number;
}

/** An item of an earlier format, and what it becomes. Later steps see what earlier ones made. */
interface Migration {
  readonly to: number;
  /** Items that are of no use afterwards. */
  readonly obsolete: readonly string[];
  readonly facts: (items: Readonly<Record<string, unknown>>) => Facts;
}

const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    obsolete: ['settings'],
    // Long past, so that anything set since then wins.
    facts: (items) => factsOf(settingChangesOf(parseGivenSettings(items['settings'])), {}, 1),
  },
];

/** Items that hold facts in some format, beside those of `isFactKey`. */
export const OTHER_KEYS: readonly string[] = [
  FORMAT_KEY,
  ...MIGRATIONS.flatMap(({ obsolete }) => obsolete),
];

/** Such keys, and those that tell what format they are in. */
export function withOtherKeys(isWanted: (key: string) => boolean): (key: string) => boolean {
  return (key) => isWanted(key) || OTHER_KEYS.includes(key);
}

/**
 * The facts in a storage area, whatever version of the program wrote them: older formats are brought
 * forward, of newer ones we take what we understand. Never throws.
 */
export function parseStored(items: Readonly<Record<string, unknown>>): Stored {
  const format = formatOf(items);
  const older = MIGRATIONS.filter(({ obsolete }) => obsolete.some((key) => key in items));
  const facts = older.reduce<Facts>((sum, { facts }) => mergeFacts(sum, facts(items)), {});
  const now = Object.entries(items).flatMap(([key, raw]): [string, Fact][] => {
    const fact = isFactKey(key) ? parseFact(raw) : null;
    return fact ? [[key, fact]] : [];
  });
  return { facts: mergeFacts(facts, Object.fromEntries(now)), format };
}

/** The items to remove once facts and `FORMAT` are written; `[]` when there is nothing old. */
export function obsoleteKeys(items: Readonly<Record<string, unknown>>): string[] {
  if (formatOf(items) > FORMAT) return [];
  return MIGRATIONS.flatMap(({ obsolete }) => obsolete.filter((key) => key in items));
}

/** The format in which an area was written; 0 for none. */
export function formatOf(items: Readonly<Record<string, unknown>>): number {
  const format = items[FORMAT_KEY];
  if (typeof format === 'number' && Number.isFinite(format)) return format;
  return 'settings' in items ? 1 : 0;
}
