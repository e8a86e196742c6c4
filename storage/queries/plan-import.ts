import { db } from '../db';
import { INDEX_SEQ } from '../mark-contacts';
import type { Contact } from '../model/contact';
import { cleanImported } from '../model/import/clean-imported';
import { gatherPeople } from '../model/import/gather-people';
import type { Identified } from '../model/import/identified';
import { type ImportChoice, importChoiceSchema, type ReadImportChoice } from '../model/import/import-choice';
import { importCounts } from '../model/import/import-counts';
import type { ImportPlan, PlannedPerson } from '../model/import/import-plan';
import type { ImportedPerson } from '../model/import/imported-person';
import { knownChange } from '../model/import/known-change';
import { notYetKnown } from '../model/import/not-yet-known';
import type { ReadFiles, RejectedRow } from '../model/import/rejected-row';
import type { Interaction } from '../model/interaction';
import { parseInput } from '../parse-input';
import { readTogether } from '../read';
import { identifyPeople } from './identify-people';
import { loggedWith } from './logged-with';

/** What importing these people would do, as things are now. Nothing is written. Throws `invalid` for a choice that is none. */
export async function planImport(
  { people, rejected }: Pick<ReadFiles<ImportedPerson>, 'people' | 'rejected'>,
  choice: ImportChoice = {},
): Promise<ImportPlan> {
  const said = parseInput(importChoiceSchema, choice);
  const { taken, refused } = cleaned(people);
  const gathered = gatherPeople(taken);
  return readTogether([db.contacts, db.interactions, db.corrections, db.counters], async () => {
    const seq = (await db.counters.get(INDEX_SEQ))?.value ?? 0;
    const planned = await plannedOf(await identifyPeople(gathered), said);
    const all = [...rejected, ...refused];
    return { people: planned, rejected: all, counts: importCounts(planned, all.length), seq };
  });
}

function cleaned(people: readonly ImportedPerson[]) {
  const taken: Extract<ReturnType<typeof cleanImported>, { person: unknown }>['person'][] = [];
  const refused: RejectedRow[] = [];
  for (const one of people) {
    const result = cleanImported(one);
    if ('person' in result) taken.push(result.person);
    else refused.push({ file: one.file ?? '', row: one.row, cells: one.cells ?? [], ...result });
  }
  return { taken, refused };
}

async function plannedOf(people: readonly Identified[], choice: ReadImportChoice): Promise<PlannedPerson[]> {
  const known = people.flatMap(({ as, contact, person }) =>
    as === 'known' && contact && person.interactions.length > 0 ? contact.id : [],
  );
  const logged = await loggedWith(known);
  return people.map((one) => {
    const { as, contact, ...gathered } = one;
    const planned = { ...gathered, as, contactId: contact?.id };
    if (as !== 'known' || !contact) return { ...planned, newInteractions: gathered.person.interactions.length };
    return { ...planned, ...changeOf(one, contact, logged.get(contact.id) ?? [], choice) };
  });
}

function changeOf(
  { person }: Identified,
  contact: Contact,
  logged: readonly Interaction[],
  choice: ReadImportChoice,
): Pick<PlannedPerson, 'as' | 'fields' | 'newInteractions'> {
  const fields = Object.keys(knownChange(contact, person, choice, { source: '', at: 0 }));
  const fresh = choice.onKnown === 'skip' ? 0 : notYetKnown(person.interactions, logged).length;
  const stops = choice.onKnown !== 'skip' && person.doNotContact !== undefined && !contact.doNotContact && fresh > 0;
  const isChanged = fields.length > 0 || fresh > 0 || stops;
  return { as: isChanged ? 'known' : 'unchanged', fields, newInteractions: fresh };
}
