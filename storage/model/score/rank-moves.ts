/** The score of somebody under two sets of rules. */
export interface RankedTwice {
  id: string;
  before: number;
  after: number;
}

/** The first `shown` under the new rules, and who of the first ones is no more among them: each with both ranks, from 1. */
export function rankMoves(ranked: RankedTwice[], shown: number): Record<'first' | 'left', RankedTwice[]> {
  const [before, after] = [ranks(ranked, 'before'), ranks(ranked, 'after')];
  const withRanks = (one: RankedTwice) => ({ id: one.id, before: before.get(one) ?? 0, after: after.get(one) ?? 0 });
  const newFirst = [...after.keys()].slice(0, shown);
  const oldFirst = [...before.keys()].slice(0, shown);
  const stays = new Set(newFirst);
  return { first: newFirst.map(withRanks), left: oldFirst.filter((one) => !stays.has(one)).map(withRanks) };
}

function ranks(ranked: RankedTwice[], by: 'before' | 'after'): Map<RankedTwice, number> {
  const sorted = ranked.toSorted((one, other) => other[by] - one[by] || (one.id < other.id ? -1 : 1));
  return new Map(sorted.map((one, index) => [one, index + 1]));
}
