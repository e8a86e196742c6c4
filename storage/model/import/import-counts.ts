import type { ImportCounts, PlannedPerson } from './import-plan';

/** How many of what a plan comes to. */
export function importCounts(people: readonly PlannedPerson[], rejected: number): ImportCounts {
  const counts: ImportCounts = {
    ...{ people: people.length, newcomers: 0, known: 0, unchanged: 0, unsure: 0 },
    ...{ doubles: 0, answered: 0, interactions: 0, newInteractions: 0, rejected },
  };
  for (const { as, rows, person, newInteractions } of people) {
    if (as === 'newcomer') counts.newcomers += 1;
    else counts[as] += 1;
    counts.doubles += rows.length - 1;
    counts.interactions += person.interactions.length;
    counts.newInteractions += newInteractions;
    if (person.interactions.some(({ direction, genuine }) => direction === 'inbound' && genuine)) counts.answered += 1;
  }
  return counts;
}
