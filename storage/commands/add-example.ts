import { exampleRows } from '../model/example/example-rows';
import { EXAMPLE_SOURCE } from '../model/example/example-source';
import { newId } from '../new-id';
import { exampleIds } from '../queries/example-ids';
import { repsTime } from '../reps-time';
import { StorageFailure } from '../storage-failure';
import { requireEvent, transact } from '../transact';

/** Adds fictional people over all stages, to look around with. Throws `taken` while there are some. */
export async function addExample(): Promise<{ eventId: string; added: number }> {
  const rep = await repsTime();
  const transacted = await transact({ type: 'exampleAdded' }, ['deals', 'templates', 'contents'], async (write) => {
    if ((await exampleIds()).length > 0) throw new StorageFailure({ code: 'taken', detail: EXAMPLE_SOURCE });
    const rows = exampleRows(write.at, rep, newId);
    const { contacts, companies, interactions, answers, followUps, deals } = rows;
    await write.add('companies', ...companies);
    await write.add('contacts', ...contacts);
    await write.add('interactions', ...interactions);
    await write.add('answers', ...once(answers));
    await write.add('followUps', ...followUps);
    await write.add('deals', ...deals);
    await write.add('templates', ...rows.templates);
    await write.add('contents', ...rows.contents);
    await write.add('draftUses', ...rows.draftUses);
    write.event.contactIds = contacts.map(({ id }) => id);
    return contacts.length;
  });
  return { ...requireEvent(transacted), added: transacted.result };
}

/** Colleagues say the same of their company. */
function once<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
