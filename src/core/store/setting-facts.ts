import { parseSettings, type Settings } from '../settings.ts';
import { isFactKey, isOwnKey, type Change, type Facts } from './facts.ts';

/** Fields with one value: one fact each. */
const SINGLE = [
  'enabled',
  'meanings',
  'interface',
  'density',
  'theme',
  'palette',
  'sync',
] as const satisfies readonly (keyof Settings)[];
/** Fields that are lists: one fact for each item. */
const LISTS = { known: 'known', themesOff: 'off' } as const;
/** Fields that are records: one fact for each entry. */
const RECORDS = { sites: 'site', companyKinds: 'kind' } as const;

/** Whether a storage key holds a setting: own entries are facts, too, and may be thousands. */
export function isSettingKey(key: string): boolean {
  return isFactKey(key) && !isOwnKey(key);
}

/** The settings that these facts make; defaults for the rest. Lists come in the order of their making. */
export function settingsOf(facts: Facts): Settings {
  const given = Object.entries(facts).filter(([, { v }]) => v !== undefined);
  const under = (prefix: string) =>
    given.flatMap(([key, { t, v }]) =>
      key.startsWith(`${prefix}/`) ? [{ name: key.slice(prefix.length + 1), t, v }] : [],
    );
  const singles = under('set').map(({ name, v }) => [name, v] as const);
  const lists = Object.entries(LISTS).map(([field, prefix]) => [
    field,
    under(prefix)
      .toSorted((a, b) => a.t - b.t || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name),
  ]);
  const records = Object.entries(RECORDS).map(([field, prefix]) => [
    field,
    // One bad entry must not cost the others.
    Object.fromEntries(
      under(prefix)
        .filter(({ name, v }) => Object.hasOwn(parseField(field, { [name]: v }), name))
        .map(({ name, v }) => [name, v]),
    ),
  ]);
  return parseSettings(Object.fromEntries([...singles, ...lists, ...records]));
}

/** The changes that lead from `before` to `before` with `next` put in; `[]` when nothing differs. */
export function settingChanges(before: Settings, next: Partial<Settings>): Change[] {
  const singles = SINGLE.flatMap((field): Change[] =>
    next[field] === undefined || next[field] === before[field]
      ? []
      : [{ key: `set/${field}`, value: next[field] }],
  );
  const lists = (['known', 'themesOff'] as const).flatMap((field) =>
    next[field] ? entryChanges(LISTS[field], marks(before[field]), marks(next[field])) : [],
  );
  const records = (['sites', 'companyKinds'] as const).flatMap((field) =>
    next[field] ? entryChanges(RECORDS[field], entries(before[field]), entries(next[field])) : [],
  );
  return [...singles, ...lists, ...records];
}

/** The given settings as changes, whatever was there before. */
export function settingChangesOf(given: Partial<Settings>): Change[] {
  const singles = SINGLE.flatMap((field): Change[] =>
    given[field] === undefined ? [] : [{ key: `set/${field}`, value: given[field] }],
  );
  const { known = [], themesOff = [], sites = {}, companyKinds = {} } = given;
  const none = new Map<string, unknown>();
  return [
    ...singles,
    ...entryChanges('known', none, marks(known)),
    ...entryChanges('off', none, marks(themesOff)),
    ...entryChanges('site', none, entries(sites)),
    ...entryChanges('kind', none, entries(companyKinds)),
  ];
}

type Entries = ReadonlyMap<string, unknown>;

function entryChanges(prefix: string, before: Entries, next: Entries): Change[] {
  const set = [...next].flatMap(([name, value]): Change[] =>
    name === '' || before.get(name) === value ? [] : [{ key: `${prefix}/${name}`, value }],
  );
  const gone = [...before.keys()].filter((name) => !next.has(name));
  return [...set, ...gone.map((name) => ({ key: `${prefix}/${name}` }))];
}

function marks(list: readonly string[]): Entries {
  return new Map(list.map((item) => [item, true]));
}

function entries(record: Readonly<Record<string, unknown>>): Entries {
  return new Map(Object.entries(record));
}

function parseField(field: string, value: unknown): object {
  const parsed: Record<string, unknown> = parseSettings({ [field]: value });
  const result = parsed[field];
  return typeof result === 'object' && result !== null ? result : {};
}
