import type { FieldHealth } from './reader-health';
import { fieldSources, type ReaderId } from './reader-sources';

export type HealthState = 'ok' | 'falling back' | 'missing lately' | 'never seen' | 'unproven';

/** How a field fares. Times are epoch ms. */
export interface FieldVerdict {
  state: HealthState;
  /** Since when, where the state is one of decline. */
  since?: number | undefined;
  lastGoodAt?: number | undefined;
  /** No page that we have seen proves the reader here, and too few live pages have yet. */
  isUnproven: boolean;
}

/**
 * So many values must have been expected, after the pages before, where none came. Were the pages as they used to be, that
 * many would stay away by chance less than once in a hundred times (e^-5).
 */
const EXPECTED = 5;
/** So many live pages prove, or disprove, what no captured page does. */
const LIVE_PROOF = 5;

/** The state of one field of one reader, from its counts alone. */
export function fieldVerdict(reader: ReaderId, field: string, health: FieldHealth): FieldVerdict {
  const found = foundCount(health);
  const isUnproven = fieldSources(reader, field).unproven === true && found < LIVE_PROOF;
  const lastGoodAt = found > 0 ? Math.max(...Object.values(health.sources).map(({ lastAt }) => lastAt)) : undefined;
  const common = { isUnproven, lastGoodAt };
  const gone = missingSince(health, found);
  if (gone !== undefined) return { ...common, state: 'missing lately', since: gone };
  const fallen = fallenSince(reader, field, health, found);
  if (fallen !== undefined) return { ...common, state: 'falling back', since: fallen };
  if (isUnproven && pageCount(health) < LIVE_PROOF) return { ...common, state: 'unproven' };
  if (found === 0) return { ...common, state: 'never seen' };
  return { ...common, state: isUnproven ? 'unproven' : 'ok' };
}

/** On how many pages the field was looked for. */
export function pageCount(health: FieldHealth): number {
  return foundCount(health) + (health.missing?.count ?? 0);
}

function foundCount({ sources }: FieldHealth): number {
  return Object.values(sources).reduce((sum, { count }) => sum + count, 0);
}

/** Missing in a row so often that, going by the pages before, five values had to come. */
function missingSince(health: FieldHealth, found: number): number | undefined {
  const run = health.missedInARow;
  const before = pageCount(health) - (run?.count ?? 0);
  if (!run || before === 0) return undefined;
  return (run.count * found) / before >= EXPECTED ? run.since : undefined;
}

/** The last source in a row so often that a better one should have spoken five times; or never anything but the last. */
function fallenSince(reader: ReaderId, field: string, health: FieldHealth, found: number): number | undefined {
  const { sources, everyday } = fieldSources(reader, field);
  const run = health.spokeInARow;
  if (!run || sources.length < 2 || run.source !== sources.at(-1)) return undefined;
  const better = found - (health.sources[run.source]?.count ?? 0);
  const before = found - run.count;
  if (before === 0) return !everyday && run.count >= EXPECTED ? run.since : undefined;
  return (run.count * better) / before >= EXPECTED ? run.since : undefined;
}
