import { findOrCreateCompany } from './find-or-create-company';
import type { Contact } from './model/contact';
import { organisationDomain } from './model/mail-domain';
import type { Writer } from './writer';

/**
 * The patch of a contact with the `companyId` that goes with its company name. The company is looked for when the name
 * changes, or when the contact has a name and no company yet; without a name there is no company. With the company goes
 * the role in its buying group.
 */
export async function withCompany(
  write: Writer,
  known: Partial<Contact>,
  patch: Partial<Contact>,
  linkedinId?: string,
): Promise<Partial<Contact>> {
  const withIt = await withItsId(write, known, patch, linkedinId);
  const leaves = 'companyName' in patch && known.companyId !== undefined && withIt.companyId !== known.companyId;
  return leaves && known.buyingRole ? { ...withIt, buyingRole: undefined } : withIt;
}

async function withItsId(
  write: Writer,
  known: Partial<Contact>,
  patch: Partial<Contact>,
  linkedinId?: string,
): Promise<Partial<Contact>> {
  const isSaid = 'companyName' in patch;
  const name = isSaid ? patch.companyName : known.companyName;
  if (name === undefined) return isSaid ? { ...patch, companyId: undefined } : patch;
  if (!isSaid && known.companyId && !linkedinId) return patch;
  return { ...patch, companyId: await findOrCreateCompany(write, name, linkedinId, domainsOf({ ...known, ...patch })) };
}

/** The domains of their organisation, as their addresses tell. */
function domainsOf({ emails = [] }: Partial<Contact>): string[] {
  return emails.flatMap((address) => organisationDomain(address) ?? []);
}
