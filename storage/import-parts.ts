import { type ContactId, contactIdSchema } from './model/contact';
import type { PlannedPerson } from './model/import/import-plan';
import { scoreBlockOf } from './model/score/score-block';
import { newId } from './new-id';

/** What is written in one transaction: few enough that a command in between waits no longer than a moment. */
const MOST_PEOPLE = 250;
const MOST_ROWS = 2_500;

/** A planned person with the id under which they are written: of somebody who is new, a new one. */
export type PlannedUnder = PlannedPerson & { id: ContactId };

/** The parts of an import. Those whose scores are kept together stand together, so that a block is written once. */
export function importParts(people: readonly PlannedPerson[]): PlannedUnder[][] {
  const inOrder = people
    .map((one) => ({ ...one, id: idOf(one) }))
    .map((one) => [scoreBlockOf(one.id), one] as const)
    .sort(([one], [other]) => one - other);
  const parts: PlannedUnder[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  for (const [, one] of inOrder) {
    const more = 1 + one.person.interactions.length;
    const part = parts.at(-1);
    if (part && part.length < MOST_PEOPLE && rows + more <= MOST_ROWS) part.push(one);
    else parts.push([one]);
    rows = part === parts.at(-1) ? rows + more : more;
  }
  return parts;
}

function idOf({ as, contactId }: PlannedPerson): ContactId {
  return as !== 'unsure' && contactId ? contactId : contactIdSchema.parse(newId());
}
