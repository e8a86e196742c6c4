import { openBulk, runParts } from '../bulk-run';
import { type ImportOf, importPart } from '../import-part';
import { importParts } from '../import-parts';
import type { BulkControl } from '../model/bulk/bulk-control';
import { type ImportChoice, importChoiceSchema } from '../model/import/import-choice';
import type { ImportPlan, PlannedPerson } from '../model/import/import-plan';
import type { ImportResult } from '../model/import/import-result';
import { newId } from '../new-id';
import { parseInput } from '../parse-input';
import { StorageFailure } from '../storage-failure';
import { transact } from '../transact';

/**
 * Writes what was planned, in parts with an event each: other commands come in between, and `undoBulk` takes all of it back. One
 * that was broken off is known as such (`brokenOffBulks`); done again from the same files, it adds what is missing. `source` is kept
 * on newcomers of whom neither the rep nor the files say where they come from, and on every field. Progress counts people and
 * interactions. Throws `invalid`; what the first part throws, when nothing was done.
 */
export async function importPeople(
  plan: ImportPlan,
  choice: ImportChoice,
  source: string,
  control: BulkControl = {},
): Promise<ImportResult> {
  const of: ImportOf = { choice: parseInput(importChoiceSchema, choice), source, seq: plan.seq };
  const people = plan.people.filter((one) => isToBeWritten(one, of));
  const bulkId = newId();
  const result = { added: 0, changed: 0, interactions: 0 };
  const parts = importParts(people);
  const sizeOf = (part: readonly PlannedPerson[]) =>
    part.reduce((sum, { person }) => sum + 1 + person.interactions.length, 0);
  const end = await runParts({ bulkId, parts, sizeOf }, control, async (part) => {
    const written = await transact({ type: 'contactsImported', bulkId }, ['companies'], async (write) => {
      await openBulk(bulkId, people.length);
      return importPart(write, part, of);
    });
    // The command marks once where it writes.
    if (written.eventId) of.seq += 1;
    result.added += written.result.added;
    result.changed += written.result.changed;
    result.interactions += written.result.interactions;
  });
  const done = result.added + result.changed;
  if (end.failure && done === 0) throw new StorageFailure(end.failure);
  return { ...result, ...end, leftAlone: plan.people.length - done, ...(done > 0 && { bulkId }) };
}

function isToBeWritten({ as }: PlannedPerson, { choice }: ImportOf): boolean {
  if (as === 'unsure') return choice.onUnsure === 'add';
  return as === 'newcomer' || (as === 'known' && choice.onKnown !== 'skip');
}
