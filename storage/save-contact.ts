import { claimKeys } from './claim-keys';
import { applyReading } from './model/apply-reading';
import { type Contact, contactIdSchema } from './model/contact';
import { withFormerSlug } from './model/identity';
import { keysOfArrival, type LeadArrival } from './model/lead-arrival';
import type { SaveLeadResult } from './model/lead-input';
import { newId } from './new-id';
import { contactByKeys } from './queries/contact-by-keys';
import { withCompany } from './with-company';
import { withCompanyOfMail } from './with-company-of-mail';
import type { Writer } from './writer';

/** Finds or creates the contact who arrives, inside the command's transaction: two tabs that save at once make one. */
export async function saveContact(write: Writer, arrival: LeadArrival): Promise<SaveLeadResult> {
  const keys = keysOfArrival(arrival);
  const known = await contactByKeys(keys);
  const fields = await claimKeys(write, arrival.fields, keys, known?.id);
  const claimed = { ...arrival, fields };
  return known ? updateContact(write, known, claimed) : createContact(write, await withCompanyOfMail(claimed));
}

async function updateContact(write: Writer, known: Contact, arrival: LeadArrival): Promise<SaveLeadResult> {
  const { patch, provenance, changes } = applyReading(
    known,
    withoutWeakerAddress(known, arrival),
    arrival.origin,
    write.at,
  );
  const linkedinId = saysOwnCompany(known, patch, arrival) ? arrival.companyLinkedinId : undefined;
  const referredBy = known.referredBy ?? arrival.referredBy;
  const withItsCompany = await withCompany(write, known, patch, linkedinId);
  await write.patch('contacts', known.id, { ...withItsCompany, ...slugHistory(known, patch), provenance, referredBy });
  Object.assign(write.event, { type: 'contactUpdated', contactId: known.id });
  return { contactId: known.id, created: false, changes };
}

/** A page without a slug of its own (Sales Navigator's) does not lead to the profile as well as the address that is known. */
function withoutWeakerAddress(known: Contact, { fields }: LeadArrival): LeadArrival['fields'] {
  if (fields.linkedinSlug || !known.linkedinSlug) return fields;
  const { profileUrl: _, ...others } = fields;
  return others;
}

/** A slug that a page proved to have changed becomes one of the past. */
function slugHistory(known: Contact, { linkedinSlug }: Partial<Contact>): Partial<Contact> {
  return linkedinSlug === undefined ? {} : { formerSlugs: withFormerSlug(known, linkedinSlug) };
}

/** The page's company id names the company that the contact ends up with, not one that the rep typed over. */
function saysOwnCompany(known: Contact, patch: Partial<Contact>, { fields }: LeadArrival): boolean {
  return fields.companyName?.value === (patch.companyName ?? known.companyName);
}

async function createContact(write: Writer, arrival: LeadArrival): Promise<SaveLeadResult> {
  const { patch, provenance } = applyReading({ provenance: {} }, arrival.fields, arrival.origin, write.at);
  const contactId = contactIdSchema.parse(newId());
  const contact: Contact = {
    ...newContact(write.at),
    ...(await withCompany(write, {}, patch, arrival.companyLinkedinId)),
    id: contactId,
    source: arrival.source,
    referredBy: arrival.referredBy,
    provenance,
  };
  await write.add('contacts', contact);
  Object.assign(write.event, { type: 'contactSaved', contactId, to: contact.stage });
  return { contactId, created: true, changes: [] };
}

function newContact(at: number): Omit<Contact, 'id' | 'source' | 'provenance'> {
  return {
    name: '',
    emails: [],
    phones: [],
    stage: 'lead',
    stageChangedAt: at,
    createdAt: at,
    updatedAt: at,
    inboundCount: 0,
    outboundCount: 0,
    searchWords: [],
    matchKeys: [],
  };
}
