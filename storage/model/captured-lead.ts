import type { PersonFields } from './contact';
import { normaliseAddress } from './email-address';
import type { IdentityKeys } from './identity';
import { slugOf } from './linkedin-address';
import type { CapturedPerson } from './page-capture';

/** Kept on a contact as where it came from. */
export const WEB_PAGE_SOURCE = 'web-page';

/** The person of a page as a lead is saved: what the page does not say is absent. */
export function capturedLead(person: CapturedPerson): Partial<PersonFields> & { name: string } {
  const { name, jobTitle, companyName, email, profileUrl } = person;
  return {
    name: name.value,
    ...(jobTitle && { jobTitle: jobTitle.value }),
    ...(companyName && { companyName: companyName.value }),
    ...(email && { emails: [email.value] }),
    ...(profileUrl && { profileUrl: profileUrl.value }),
  };
}

/** What that lead would be recognised by: a mail address, a LinkedIn profile. A bare name proves nobody. */
export function capturedKeys({ email, profileUrl }: CapturedPerson): IdentityKeys {
  const address = email && normaliseAddress(email.value);
  return { emails: address ? [address] : [], linkedinSlug: profileUrl && slugOf(profileUrl.value) };
}
