import { cleanText } from '../page/clean-text';
import { findAll } from './find';
import { listAt, parsedJson, textAt } from './json-path';
import { photoIn } from './marks';
import { slugOfLink } from './profile-address';

/** What a public page's linked data says of its person. */
export interface LinkedPerson {
  name?: string | undefined;
  jobTitle?: string | undefined;
  company?: string | undefined;
  school?: string | undefined;
  location?: string | undefined;
  avatarUrl?: string | undefined;
}

/** The Person in `ld+json` whose own address names this slug; reviewers, authors and colleagues are persons there too. */
export function linkedPerson(document: Document, slug: string, url: URL): LinkedPerson | undefined {
  const blocks = findAll(document, 'script[type="application/ld+json"]');
  const things = blocks
    .map((block) => parsedJson(block.textContent ?? ''))
    .flatMap((data) => [data, ...listAt(data, '@graph')]);
  const own = things.find(
    (thing) =>
      textAt(thing, '@type') === 'Person' && slugOfLink(textAt(thing, 'url') ?? textAt(thing, 'sameAs'), url) === slug,
  );
  return own === undefined ? undefined : personOf(own);
}

/** Text that the site does not blot out for visitors without an account ("*** ** ***"). */
export function unmasked(text: string | undefined): string | undefined {
  return text?.includes('**') ? undefined : text;
}

function personOf(person: unknown): LinkedPerson {
  const employers = listAt(person, 'worksFor').filter(
    (employer) => textAt(employer, 'member', 'endDate') === undefined,
  );
  const titles = listAt(person, 'jobTitle');
  const schools = listAt(person, 'alumniOf').filter((school) => textAt(school, '@type') === 'EducationalOrganization');
  return {
    name: said(textAt(person, 'name')),
    // Titles stand beside the employers without saying which is whose: only the same number of both can be paired.
    jobTitle: titles.length === listAt(person, 'worksFor').length ? said(titles[0]) : undefined,
    company: said(textAt(employers[0], 'name')),
    school: said(textAt(schools[0], 'name')),
    location: said(textAt(person, 'address', 'addressLocality')),
    avatarUrl: photoIn(textAt(person, 'image', 'contentUrl')),
  };
}

function said(value: unknown): string | undefined {
  return typeof value === 'string' ? unmasked(cleanText(value, 300)) : undefined;
}
