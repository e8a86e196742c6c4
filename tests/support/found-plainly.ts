import { db } from '@/storage/db';
import { readFindRows } from '@/storage/find/read-find-rows';
import { compareFacts } from '@/storage/model/find/compare-facts';
import { type FindFacts, keptFactsOf } from '@/storage/model/find/find-facts';
import type { FindQuery, FoundColumn, Sort } from '@/storage/model/find/find-query';
import { foundColumns } from '@/storage/model/find/found-columns';
import { matchesQuery } from '@/storage/model/find/matches-query';
import { correctionsFor } from '@/storage/model/find/nearest-words';
import { standingOf } from '@/storage/model/find/standing';
import type { ScoreRules } from '@/storage/model/score/score-weights';

/** What is found, said plainly. */
export interface FoundPlainly {
  ids: string[];
  corrected: Record<string, string[]>;
  columns: (count: number) => FoundColumn[];
}

/** Looks at the facts of everybody, one after the other. */
export function foundPlainly(all: readonly FindFacts[], query: FindQuery, sort: Sort): FoundPlainly {
  const corrected = correctionsFor(query.terms, () => all.flatMap(({ who, said }) => [...who, ...said]));
  const found = all.filter((one) => matchesQuery(one, query, corrected));
  const ordered = found.toSorted(compareFacts(sort, query.terms, corrected));
  return { ids: ordered.map(({ id }) => id), corrected, columns: (count) => foundColumns(ordered, count) };
}

/** The facts of everybody, from all that is kept, at a time (epoch ms). */
export async function everyFacts(rules: ScoreRules, now: number): Promise<FindFacts[]> {
  const rows = await readFindRows(await db.contacts.toCollection().primaryKeys());
  return rows.map(({ rows: one, score }) => ({ ...keptFactsOf(one), ...standingOf(score, rules, now) }));
}
