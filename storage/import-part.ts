import { db } from './db';
import { ImportCompanies } from './import-companies';
import { importKnown } from './import-known';
import { importNewcomers } from './import-newcomers';
import type { PlannedUnder } from './import-parts';
import { INDEX_SEQ } from './mark-contacts';
import { contactIdSchema } from './model/contact';
import type { ReadImportChoice } from './model/import/import-choice';
import type { PlannedPerson } from './model/import/import-plan';
import { newId } from './new-id';
import { identifyPeople } from './queries/identify-people';
import type { Writer } from './writer';

export interface PartWritten {
  added: number;
  changed: number;
  interactions: number;
}

/** What holds for all parts. */
export interface ImportOf {
  choice: ReadImportChoice;
  /** Where its people come from. */
  source: string;
  /** The last mark of the index of which the plan, or a part before, knows. */
  seq: number;
}

/** Writes one part of an import within its transaction. Where anybody else has written meanwhile, who is known is looked for anew. */
export async function importPart(write: Writer, people: readonly PlannedUnder[], of: ImportOf): Promise<PartWritten> {
  const { choice, source } = of;
  const isAsPlanned = ((await db.counters.get(INDEX_SEQ))?.value ?? 0) === of.seq;
  const now = isAsPlanned ? people : await lookedForAgain(people);
  const isNew = ({ as }: PlannedPerson) => as === 'newcomer' || (as === 'unsure' && choice.onUnsure === 'add');
  const newcomers = now.filter(isNew);
  const known = choice.onKnown === 'skip' ? [] : now.filter(({ as }) => as === 'known');
  const companies = await ImportCompanies.of(
    write,
    [...newcomers, ...known].map(({ person }) => person.person),
  );
  const brought = await importNewcomers(write, newcomers, companies, choice, source);
  const { changed, interactions } = await importKnown(write, known, companies, choice, source);
  const contactIds = [...newcomers.map(({ id }) => id), ...changed];
  if (contactIds.length > 0) write.event.contactIds = contactIds;
  return { added: newcomers.length, changed: changed.size, interactions: brought + interactions };
}

async function lookedForAgain(people: readonly PlannedUnder[]): Promise<PlannedUnder[]> {
  // Who was known has an id of a contact who may be gone since, merged into another: a newcomer never takes it.
  const ids = new Map(people.flatMap((one) => (one.as === 'known' ? [] : [[one.rows, one.id] as const])));
  const found = await identifyPeople(people);
  return found.map(({ contact, ...one }) => ({
    ...one,
    contactId: contact?.id,
    newInteractions: 0,
    id: one.as === 'known' && contact ? contact.id : (ids.get(one.rows) ?? contactIdSchema.parse(newId())),
  }));
}
