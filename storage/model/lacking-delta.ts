import type { TouchedRow } from './touched-row';

/** The key of the counter of contacts that lack a follow-up. */
export const LACKING_COUNTER = 'lacksFollowUp';

/** By how much the number of contacts that lack a follow-up changes. */
export function lackingDelta(touched: Iterable<TouchedRow>): number {
  let delta = 0;
  for (const { table, before, after } of touched) {
    if (table === 'contacts') delta += lacking(after) - lacking(before);
  }
  return delta;
}

const lacking = (row: TouchedRow['before']): number => (row?.['lacksFollowUp'] === 1 ? 1 : 0);
