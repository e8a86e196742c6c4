import type { Sighting } from './sightings';
import { z } from './z';

/** Bounds: a page that lies about its readers cannot make the item grow. */
const MOST = { readers: 40, fields: 48, sources: 10, visits: 60 } as const;

const time = z.number().int().nonnegative();
const name = z.string().min(1).max(80);
const tallySchema = z.object({ count: z.number().int().positive(), firstAt: time, lastAt: time });
const runSchema = z.object({ count: z.number().int().positive(), since: time });

const fieldHealthSchema = z.object({
  /** How often which source spoke. */
  sources: z.record(name, tallySchema),
  /** How often it was looked for in vain. */
  missing: tallySchema.optional(),
  /** Pages in a row, up to the last one, on which it was looked for in vain. */
  missedInARow: runSchema.optional(),
  /** The source that spoke last, and for how many found values in a row. */
  spokeInARow: runSchema.extend({ source: name }).optional(),
});
export type FieldHealth = z.infer<typeof fieldHealthSchema>;

const seenSchema = z.record(name, z.record(name, name.nullable()));
const visitSchema = z.object({ key: z.string().max(40), at: time, seen: seenSchema });

/**
 * What the readers found so far: counts only, no address and no value of any page. `visits` holds the page that each tab
 * shows now: it is counted when the tab goes on, so that a field which came late (scrolled into being) is not missing.
 */
export const readerHealthSchema = z.object({
  version: z.literal(1),
  readers: z.record(name, z.record(name, fieldHealthSchema)),
  visits: z.record(z.string().max(20), visitSchema),
});
export type ReaderHealth = z.infer<typeof readerHealthSchema>;
type Tally = z.infer<typeof tallySchema>;
type Visit = z.infer<typeof visitSchema>;

export const NO_HEALTH: ReaderHealth = { version: 1, readers: {}, visits: {} };

/** One word of a page: which tab, which visit of it (any text that differs between visits), when, what was found. */
export interface PageSeen {
  tabId: number;
  visitKey: string;
  at: number;
  sightings: readonly Sighting[];
}

/** Takes a page's word. The same visit speaking again completes what it said; another visit counts the one before. */
export function withPageSeen(health: ReaderHealth, { tabId, visitKey, at, sightings }: PageSeen): ReaderHealth {
  const tab = String(tabId);
  const before = health.visits[tab];
  const isSame = before?.key === visitKey;
  const { [tab]: _, ...others } = health.visits;
  const counted = before && !isSame ? counting(health, before) : health;
  const seen = completed(isSame ? before.seen : {}, sightings);
  return withRoom({ ...counted, visits: { ...others, [tab]: { key: visitKey, at, seen } } });
}

/** All that was seen, the pages that tabs still show among them. */
export function counted(health: ReaderHealth): ReaderHealth {
  const visits = Object.values(health.visits).toSorted((one, other) => one.at - other.at);
  return { ...visits.reduce(counting, health), visits: {} };
}

/** A field that was found once on a visit stays found; between two sources the later word counts. */
function completed(seen: Visit['seen'], sightings: readonly Sighting[]): Visit['seen'] {
  const next = structuredClone(seen);
  for (const { reader, field, source } of sightings) {
    const fields = room(next, reader, MOST.readers, {});
    if (!fields) continue;
    const key = short(field);
    if (!hasRoom(fields, key, MOST.fields)) continue;
    fields[key] = source === undefined ? (fields[key] ?? null) : short(source);
  }
  return next;
}

function counting(health: ReaderHealth, { seen, at }: Visit): ReaderHealth {
  const readers = structuredClone(health.readers);
  for (const [reader, found] of Object.entries(seen)) {
    const fields = room(readers, reader, MOST.readers, {});
    for (const [field, source] of Object.entries(fields ? found : {})) {
      const one = fields && room(fields, field, MOST.fields, { sources: {} });
      if (fields && one) fields[field] = source === null ? missed(one, at) : spoken(one, source, at);
    }
  }
  return { ...health, readers };
}

function missed(field: FieldHealth, at: number): FieldHealth {
  const run = field.missedInARow;
  return {
    ...field,
    missing: oneMore(field.missing, at),
    missedInARow: { count: (run?.count ?? 0) + 1, since: run?.since ?? at },
  };
}

function spoken({ missedInARow: _, ...field }: FieldHealth, source: string, at: number): FieldHealth {
  if (!hasRoom(field.sources, source, MOST.sources)) return field;
  const run = field.spokeInARow?.source === source ? field.spokeInARow : undefined;
  return {
    ...field,
    sources: { ...field.sources, [source]: oneMore(field.sources[source], at) },
    spokeInARow: { source, count: (run?.count ?? 0) + 1, since: run?.since ?? at },
  };
}

function oneMore(tally: Tally | undefined, at: number): Tally {
  if (!tally) return { count: 1, firstAt: at, lastAt: at };
  return { count: tally.count + 1, firstAt: Math.min(tally.firstAt, at), lastAt: Math.max(tally.lastAt, at) };
}

/** The entry of this name, made if there is room for one more. */
function room<T>(record: Record<string, T>, wanted: string, most: number, empty: T): T | undefined {
  const key = short(wanted);
  if (!hasRoom(record, key, most)) return undefined;
  if (!Object.hasOwn(record, key)) record[key] = empty;
  return record[key];
}

/** No reader uses a name that every object has anyway, such as `constructor`. */
function hasRoom(record: object, key: string, most: number): boolean {
  return !(key in Object.prototype) && (Object.hasOwn(record, key) || Object.keys(record).length < most);
}

/** Tabs come and go: the page spoken of longest ago is counted when there are too many. */
function withRoom(health: ReaderHealth): ReaderHealth {
  const tabs = Object.entries(health.visits);
  const [oldest] = tabs.toSorted(([, one], [, other]) => one.at - other.at);
  if (tabs.length <= MOST.visits || !oldest) return health;
  const { [oldest[0]]: _, ...visits } = health.visits;
  return { ...counting(health, oldest[1]), visits };
}

function short(text: string): string {
  return text.slice(0, 80);
}
