import type { CapturedPerson } from '@/storage/model/page-capture';
import { cleanText } from '../page/clean-text';

/** What one source says of a person, as it stands there. */
interface SaidOfPerson {
  name: string | null | undefined;
  jobTitle?: string | null | undefined;
  companyName?: string | null | undefined;
  email?: string | undefined;
  /** Absolute addresses of pages about the person; one on LinkedIn is preferred. */
  links: string[];
}

const LINKEDIN_PROFILE = /^https?:\/\/(?:[a-z-]+\.)?linkedin\.com\/in\/[^/]+/i;
/** `Admin`, `Ada`: one word in letters that have capitals tells nobody apart. */
const SINGLE_WORD = /^[\p{Lu}\p{Ll}\p{M}\p{N}\p{P}]+$/u;

/** The person, with the source of every field; `undefined` without a name that can be somebody's. */
export function personOf(source: string, said: SaidOfPerson): CapturedPerson | undefined {
  const name = cleanText(said.name, 300);
  if (!name || !/\p{L}/u.test(name) || SINGLE_WORD.test(name) || /@|:\/\//.test(name)) return undefined;
  const [jobTitle, companyName] = [cleanText(said.jobTitle, 300), cleanText(said.companyName, 300)];
  const profileUrl = said.links.find((link) => LINKEDIN_PROFILE.test(link)) ?? said.links[0];
  return {
    name: { value: name, source },
    ...(jobTitle && jobTitle !== name && { jobTitle: { value: jobTitle, source } }),
    ...(companyName && companyName !== name && { companyName: { value: companyName, source } }),
    ...(said.email && { email: { value: said.email, source } }),
    ...(profileUrl && { profileUrl: { value: profileUrl, source } }),
  };
}
