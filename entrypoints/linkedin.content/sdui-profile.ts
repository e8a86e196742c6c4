import { firstOf, type Sourced } from '../page/first-of';
import { attributeOf, findAll, findFirst } from './find';
import { degreeIn, nameInTitle, pronounsIn } from './marks';
import { memberNumberOf } from './member-id';
import { ownPhoto } from './own-photo';
import { currentPosition, hasEnded, type Position, positionsOf } from './positions';
import { KEY, type ProfileCard } from './profile-card';
import { type ProfilePage, type ProfileParts, textOf } from './profile-parts';
import { type SduiLines, sduiLines } from './sdui-lines';

/** Reads the server-driven build: a card whose key holds the member id, and sections that come as they are scrolled to. */
export function readSdui(card: ProfileCard, { document }: ProfilePage): ProfileParts {
  const { element, memberId } = card;
  const heading = element.querySelector('h1, h2');
  const blocks = blocksOf(element);
  const names = blocks.map(({ value }) => value);
  const lines: SduiLines = heading ? sduiLines(element, heading, names) : { beside: [] };
  const organisations = organisationsOf(blocks, lines);
  const positions = positionsIn(document, memberId);
  const position = currentPosition(positions, organisations.company?.value);
  const degree = degreeOf(element, lines);
  const number = memberNumberOf(memberId);
  return {
    build: 'sdui',
    slug: card.slug,
    memberId: memberId ? { value: memberId, source: 'topcard key' } : undefined,
    memberNumber: number ? { value: number, source: 'member id' } : undefined,
    isSelf: isSelf(element, degree !== undefined),
    fields: {
      name: firstOf(['topcard heading', () => textOf(heading)], ['title', () => titleSaidBy(element, document)]),
      headline: firstOf(['topcard line', () => lines.headline]),
      jobTitle: firstOf(['experience', () => position?.title]),
      companyName: firstOf(
        ['experience', () => position?.company],
        [
          'topcard company',
          () => (hasEnded(positions, organisations.company?.value) ? undefined : organisations.company?.value),
        ],
      ),
      companyLinkedinId: firstOf(['experience', () => position?.companyId]),
      school: organisations.school,
      location: firstOf(['topcard line', () => lines.location]),
      pronouns: firstOf(['topcard name row', () => findFirst(lines.beside, (p) => pronounsIn(p.textContent))]),
      connectionDegree: degree,
      avatarUrl: firstOf(['topcard photo', () => ownPhoto(element, heading)]),
    },
  };
}

/** Titles of earlier pages stay in the head: one counts only if a label inside the card says the same name. */
function titleSaidBy(card: Element, document: Document): string | undefined {
  const labels = findAll(card, '[aria-label]').map((element) => attributeOf(element, 'aria-label') ?? '');
  return findFirst(findAll(document, 'title'), (title) => {
    const name = nameInTitle(title.textContent);
    return name && labels.some((label) => label.includes(name)) ? name : undefined;
  });
}

/** The card holds a second degree mark that the site hides: it is the one alone in a wrapper without a box. */
function degreeOf(card: Element, lines: SduiLines): Sourced<1 | 2 | 3> | undefined {
  const marks = lines.beside.filter((p) => /^\s*[·・1-3]/.test(p.textContent ?? '') && !isWrapped(p));
  const degrees = new Set(marks.flatMap((p) => degreeIn(p.textContent) ?? []));
  const [degree] = degrees;
  if (degree !== undefined && degrees.size === 1) return { value: degree, source: 'topcard name row' };
  return card.querySelector('svg#bell-fill-medium') ? { value: 1, source: 'topcard bell' } : undefined;
}

function isWrapped(p: Element): boolean {
  return p.parentElement?.hasAttribute('data-display-contents') === true;
}

interface Organisations {
  company?: Sourced<string>;
  school?: Sourced<string>;
}

interface Block {
  value: string;
  icon: string | undefined;
}

/** The blocks of organisations: a logo and one text each. */
function blocksOf(card: Element): Block[] {
  return findAll(card, '[role="button"]').flatMap((block) => {
    const [text, ...others] = findAll(block, 'p');
    const value = textOf(text);
    if (!value || others.length > 0 || !block.querySelector('figure')) return [];
    return { value, icon: block.querySelector('svg[id^="company-"], svg[id^="school-"]')?.id };
  });
}

/** Icons tell company from school; a lone block without one may be either. */
function organisationsOf(known: readonly Block[], { organisation }: SduiLines): Organisations {
  const company = known.find(({ icon }) => icon?.startsWith('company-'));
  const school = known.find(({ icon }) => icon?.startsWith('school-'));
  const [first, second] = known;
  if (!company && !school && first && second && organisation === `${first.value} · ${second.value}`)
    return { company: said(first.value, 'topcard order'), school: said(second.value, 'topcard order') };
  return {
    ...(company ? { company: said(company.value, 'topcard company') } : {}),
    ...(school ? { school: said(school.value, 'topcard school') } : {}),
  };
}

function said(value: string, source: string): Sourced<string> {
  return { value, source };
}

/** The own card has links to edit it; somebody else's has a degree or a way to write to them. */
function isSelf(card: Element, hasDegree: boolean): boolean | undefined {
  if (card.querySelector('a[href*="isSelfProfile=true"], a[href*="/edit/intro/"]')) return true;
  return hasDegree || card.querySelector('a[href*="/messaging/compose/"], a[href*="vanityName="]') ? false : undefined;
}

function positionsIn(document: Document, memberId: string | undefined): Position[] {
  if (!memberId) return [];
  const sections = findAll(document, '[componentkey$="ExperienceTopLevelSection"]');
  const own = sections.filter(
    (section) => attributeOf(section, 'componentkey') === `${KEY}${memberId}ExperienceTopLevelSection`,
  );
  return findAll(own.at(-1), '[componentkey^="entity-collection-item"]').flatMap((entry) => positionsOf(entry, 'p'));
}
