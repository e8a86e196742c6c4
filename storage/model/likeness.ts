import { companyNameKey } from './company-name';
import type { Contact } from './contact';
import { sharesWord, tellsApart } from './identity';
import { domainWord, organisationDomain } from './mail-domain';
import { nameKeyOf } from './match-keys';
import { phoneKey } from './phone-number';
import { foldedWords } from './search-words';

/**
 * Why two contacts may be one person. A name alone is no reason. A number never proves anybody: switchboards and offices
 * share one, and of two numbers only the last digits are compared; so it only ever suggests, with a name beside it.
 */
export type LikenessReason = 'nameAndCompany' | 'nameAndDomain' | 'nameAndPhone' | 'phone';

export interface Likeness {
  reason: LikenessReason;
  /** The company, domain or number that both have. */
  shared: string;
}

/** A contact with the web domain of their company, where it is known. */
export interface Somebody {
  contact: Contact;
  companyDomain?: string | undefined;
}

const SHORTEST_DOMAIN_WORD = 4;

/** Do LinkedIn's lasting ids prove that these are two people (or two accounts)? */
export function areTwoMembers(one: Contact, other: Contact): boolean {
  return (['linkedinMemberId', 'salesId', 'linkedinMemberNumber'] as const).some((key) => tellsApart(key, one, other));
}

/** The strongest reason to think that two contacts are one person, if there is one and nothing proves the opposite. */
export function likenessOf(one: Somebody, other: Somebody): Likeness | undefined {
  if (areTwoMembers(one.contact, other.contact)) return undefined;
  const name = nameKeyOf(one.contact.name);
  const phone = sharedPhone(one.contact, other.contact);
  if (name === undefined || name !== nameKeyOf(other.contact.name)) {
    // A switchboard's number is shared by people of all names.
    return phone && sharesWord(one.contact.name, other.contact.name) ? { reason: 'phone', shared: phone } : undefined;
  }
  const [company, domain] = [sharedCompany(one, other), sharedDomain(one, other)];
  if (company) return { reason: 'nameAndCompany', shared: company };
  if (domain) return { reason: 'nameAndDomain', shared: domain };
  return phone ? { reason: 'nameAndPhone', shared: phone } : undefined;
}

function sharedPhone(one: Contact, other: Contact): string | undefined {
  const keys = new Set(other.phones.flatMap((phone) => phoneKey(phone) ?? []));
  return one.phones.find((phone) => keys.has(phoneKey(phone) ?? ''));
}

function sharedCompany({ contact: one }: Somebody, { contact: other }: Somebody): string | undefined {
  if (!one.companyName || !other.companyName) return undefined;
  const isSame =
    (one.companyId !== undefined && one.companyId === other.companyId) ||
    companyNameKey(one.companyName) === companyNameKey(other.companyName);
  return isSame ? one.companyName : undefined;
}

function sharedDomain(one: Somebody, other: Somebody): string | undefined {
  const [ofOne, ofOther] = [domainsOf(one), domainsOf(other)];
  return (
    ofOne.find((domain) => ofOther.includes(domain)) ??
    ofOther.find((domain) => isNamedAfter(domain, one.contact.companyName)) ??
    ofOne.find((domain) => isNamedAfter(domain, other.contact.companyName))
  );
}

function domainsOf({ contact, companyDomain }: Somebody): string[] {
  const ofMail = contact.emails.flatMap((address) => organisationDomain(address) ?? []);
  return companyDomain ? [...ofMail, companyDomain] : ofMail;
}

/** `lindqvist-cold.example` is named after "Lindqvist Cold Rooms". */
function isNamedAfter(domain: string, companyName: string | undefined): boolean {
  const [word, name] = [domainWord(domain), foldedWords(companyName ?? '').join('')];
  const [shorter, longer] = word.length < name.length ? [word, name] : [name, word];
  return shorter.length >= SHORTEST_DOMAIN_WORD && longer.startsWith(shorter);
}
