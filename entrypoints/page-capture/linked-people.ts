import type { CapturedPerson } from '@/storage/model/page-capture';
import type { LinkedData } from './linked-data';
import { isThing, type Thing, textOf, typesOf, valuesOf } from './linked-thing';
import { mailAddress } from './mail-address';
import { personOf } from './person-of';
import { webLink } from './web-link';

/** From a page to its people. Who reviews, comments or likes something is nobody's lead, and is not looked for. */
const LEADS_ON = [
  ...['author', 'creator', 'contributor', 'editor', 'performer', 'performers', 'speaker', 'instructor'],
  ...[
    'employee',
    'employees',
    'member',
    'members',
    'founder',
    'founders',
    'alumni',
    'organizer',
    'mainEntity',
    'about',
  ],
  ...['itemListElement', 'item', '@list', 'subEvent', 'subEvents', 'hasPart', 'department', 'subOrganization'],
];
/** Whom an article is about need not have to do with the page. */
const ABOUT_SOMEBODY = new Set(['ProfilePage', 'AboutPage']);
const EMPLOYS = new Set(['employee', 'employees', 'founder', 'founders']);
const WROTE = new Set(['author', 'creator']);
const NOT_THEIRS = /^(?:Comment|Review|UserReview|Rating|Answer|Question)$/;
const MOST_THINGS = 2_000;
const MOST_DEPTH = 8;

/** A person of the linked data. */
export interface LinkedPerson {
  person: CapturedPerson;
  /** Wrote what the page shows. */
  isAuthor: boolean;
}

interface Step {
  thing: Thing;
  depth: number;
  relation: string;
  /** The organization whose employee or founder this is. */
  employer?: string | undefined;
}

/** Everybody whom the linked data names in a role on the page, in its order. */
export function linkedPeople({ roots, resolve }: LinkedData, url: URL): LinkedPerson[] {
  const open: Step[] = roots.slice(0, MOST_THINGS).map((thing) => ({ thing, depth: 0, relation: '' }));
  const [seen, people]: [Set<Thing>, LinkedPerson[]] = [new Set(), []];
  for (const step of open) {
    const thing = resolve(step.thing);
    const types = typesOf(thing);
    if (types.includes('Person')) people.push(...personIn(thing, step, url));
    else if (!seen.has(thing) && step.depth < MOST_DEPTH && !types.some((type) => NOT_THEIRS.test(type)))
      open.push(...stepsFrom(thing, step.depth + 1).slice(0, MOST_THINGS - open.length));
    seen.add(thing);
  }
  return people;
}

function stepsFrom(thing: Thing, depth: number): Step[] {
  const name = textOf(thing, 300, 'name');
  const isAbout = typesOf(thing).some((type) => ABOUT_SOMEBODY.has(type));
  return LEADS_ON.filter((relation) => relation !== 'about' || isAbout).flatMap((relation) =>
    valuesOf(thing, relation)
      .filter(isThing)
      .map((value) => ({ thing: value, depth, relation, employer: EMPLOYS.has(relation) ? name : undefined })),
  );
}

function personIn(thing: Thing, { employer, relation }: Step, url: URL): LinkedPerson[] {
  const given = [textOf(thing, 150, 'givenName'), textOf(thing, 150, 'familyName')].filter(Boolean).join(' ');
  const links = valuesOf(thing, 'sameAs', 'url').flatMap((link) =>
    typeof link === 'string' ? (webLink(link, url) ?? []) : [],
  );
  const person = personOf('ld+json', {
    name: textOf(thing, 300, 'name') ?? given,
    jobTitle: onlyText(thing, 'jobTitle', 'roleName'),
    companyName: companyOf(thing) ?? employer,
    email: mailAddress(textOf(thing, 400, 'email')),
    links,
  });
  return person ? [{ person, isAuthor: WROTE.has(relation) }] : [];
}

function companyOf(thing: Thing): string | undefined {
  return valuesOf(thing, 'worksFor').length > 0 ? onlyText(thing, 'worksFor') : onlyText(thing, 'affiliation');
}

/** Of two jobs, the first one need not be the one that counts. */
function onlyText(thing: Thing, ...keys: string[]): string | undefined {
  const said = keys.flatMap((key) => valuesOf(thing, key).map((value) => textOf({ key: value }, 300, 'key')));
  const [only, ...others] = new Set(said.filter((text) => text !== undefined));
  return others.length === 0 ? only : undefined;
}
