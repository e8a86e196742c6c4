import { db } from './db';
import type { ImportCompanies } from './import-companies';
import type { Arriving } from './import-newcomers';
import type { Contact, ContactId } from './model/contact';
import type { ReadImportChoice } from './model/import/import-choice';
import { importedRow, importedStop } from './model/import/imported-row';
import { knownChange } from './model/import/known-change';
import { notYetKnown } from './model/import/not-yet-known';
import type { Interaction } from './model/interaction';
import { loggedWith } from './queries/logged-with';
import { stopWriting } from './stop-writing';
import type { Writer } from './writer';

/** Adds what is new of people who are known. Returns who was changed, and how many interactions came. */
export async function importKnown(
  write: Writer,
  people: readonly Arriving[],
  companies: ImportCompanies,
  choice: ReadImportChoice,
  source: string,
): Promise<{ changed: Set<ContactId>; interactions: number }> {
  const rows = await db.contacts.bulkGet(people.map(({ id }) => id));
  const contacts = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const there = people.filter(({ id }) => contacts.has(id));
  const fresh = await freshRows(there, write.at);
  const patches = new Map<ContactId, Partial<Contact>>();
  for (const { id, person } of there) {
    const contact = contacts.get(id) as Contact;
    const patch = withCompany(contact, knownChange(contact, person, choice, { source, at: write.at }), companies);
    if (Object.keys(patch).length > 0) patches.set(id, patch);
  }
  await companies.keep();
  await write.patchMany('contacts', patches);
  await write.add('interactions', ...fresh);
  const stopped = await stopThose(write, there, contacts, new Set(fresh.map(({ id }) => id)));
  const changed = new Set([...patches.keys(), ...fresh.map(({ contactId }) => contactId), ...stopped]);
  return { changed, interactions: fresh.length };
}

/** The messages that are not logged yet, on them or on somebody whom they were moved to. */
async function freshRows(people: readonly Arriving[], at: number): Promise<Interaction[]> {
  const talking = people.filter(({ person }) => person.interactions.length > 0);
  const logged = await loggedWith(talking.map(({ id }) => id));
  const rows = talking.flatMap(({ id, person }) =>
    notYetKnown(person.interactions, logged.get(id) ?? []).map((one) => importedRow(id, one, at)),
  );
  // A row can have gone to another contact with a merge, and keeps its id there.
  const there = await db.interactions.bulkGet(rows.map(({ id }) => id));
  return rows.filter((_, index) => there[index] === undefined);
}

/** With the company goes the role in its buying group, as with any other change of it. */
function withCompany(contact: Contact, patch: Partial<Contact>, companies: ImportCompanies): Partial<Contact> {
  const { companyName } = patch;
  if (companyName === undefined) return patch;
  const companyId = companies.named(companyName, { ...contact, ...patch });
  const leaves = contact.companyId !== undefined && contact.companyId !== companyId;
  return { ...patch, companyId, ...(leaves && contact.buyingRole && { buyingRole: undefined }) };
}

/** A message that was logged before has had its effect: the rep may have lifted it since. */
async function stopThose(
  write: Writer,
  people: readonly Arriving[],
  contacts: ReadonlyMap<ContactId, Contact>,
  fresh: ReadonlySet<string>,
): Promise<ContactId[]> {
  const stopped: ContactId[] = [];
  for (const { id, person } of people) {
    const stop = importedStop(id, person, write.at);
    const isOld = stop?.evidenceId !== undefined && !fresh.has(stop.evidenceId);
    if (!stop || isOld || contacts.get(id)?.doNotContact) continue;
    await stopWriting(write, id, stop);
    stopped.push(id);
  }
  return stopped;
}
