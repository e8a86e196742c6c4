import type { ImportCompanies } from './import-companies';
import type { ContactId } from './model/contact';
import type { CleanImported } from './model/import/clean-imported';
import type { ReadImportChoice } from './model/import/import-choice';
import { importedRow } from './model/import/imported-row';
import { newContact } from './model/import/new-contact';
import type { Interaction } from './model/interaction';
import type { Writer } from './writer';

/** A person who is written, under an id of theirs. */
export interface Arriving {
  id: ContactId;
  person: CleanImported;
}

/** Adds people who are new, whole: nothing of them has to be read again. Returns how many interactions came with them. */
export async function importNewcomers(
  write: Writer,
  people: readonly Arriving[],
  companies: ImportCompanies,
  choice: ReadImportChoice,
  source: string,
): Promise<number> {
  const interactions: Interaction[] = [];
  const contacts = people.map(({ id, person: said }) => {
    const rows = said.interactions.map((one) => importedRow(id, one, write.at));
    interactions.push(...rows);
    write.settled.set(id, rows);
    const whole = withCompany(said, companies);
    return newContact({ id, ...whole, source, at: write.at, interactions: rows }, choice);
  });
  await companies.keep();
  await write.add('contacts', ...contacts);
  await write.add('interactions', ...interactions);
  return interactions.length;
}

/** Who writes from the domain of a company that is known, and of whom nothing says where they work, works there. */
function withCompany(said: CleanImported, companies: ImportCompanies): { said: CleanImported; companyId?: string } {
  const { companyName } = said.person;
  if (companyName) return { said, companyId: companies.named(companyName, said.person) };
  const company = companies.ofMail(said.person);
  if (!company) return { said };
  return { said: { ...said, person: { ...said.person, companyName: company.name } }, companyId: company.id };
}
