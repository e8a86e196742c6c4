import { sameValue } from '../same-value';

/** Who takes part in a deal once a contact was merged into another: that one, in the first of both places. */
export function peopleAfterMerge<T extends string>(people: readonly T[], keepId: T, mergeId: T): T[] {
  return [...new Set(people.map((id) => (id === mergeId ? keepId : id)))];
}

/**
 * Who takes part once a change of that from `before` to `after` is undone: as before, with those who came since. Where the rep has
 * since taken off somebody who came by the change, whoever stood in their place does not come back.
 */
export function peopleBack<T extends string>({
  before,
  after,
  now,
}: Record<'before' | 'after' | 'now', readonly T[]>): T[] {
  if (sameValue(now, after)) return [...before];
  const gained = after.filter((id) => !before.includes(id));
  const left = now.filter((id) => !gained.includes(id));
  if (gained.some((id) => !now.includes(id))) return left;
  const lost = before.filter((id) => !after.includes(id) && !left.includes(id));
  const place = now.findIndex((id) => gained.includes(id));
  return left.toSpliced(place < 0 ? left.length : place, 0, ...lost);
}
