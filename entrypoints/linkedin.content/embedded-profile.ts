import { cleanText } from '../page/clean-text';
import { findAll } from './find';
import { listAt, parsedJson, textAt, valueAt } from './json-path';
import { photoIn } from './marks';
import { memberIdIn, memberNumberOf } from './member-id';
import { slugFrom } from './profile-address';

/** What the JSON of the older build says of one member. */
export interface EmbeddedProfile {
  memberId: string;
  memberNumber: number;
  name?: string | undefined;
  headline?: string | undefined;
  location?: string | undefined;
  avatarUrl?: string | undefined;
}

/**
 * What the page's `<code>` blocks say of the person with this slug. They stay behind after an in-app move and describe
 * the viewer too: only a profile that carries the slug itself, and the member number that the page shows, will do.
 */
export function embeddedProfile(document: Document, slug: string, memberNumber?: number): EmbeddedProfile | undefined {
  const included = entitiesWith(document, `"${slug}"`, `"${encodeURIComponent(slug)}"`);
  const own = included.filter((entity) => isProfile(entity) && slugOf(entity) === slug);
  const memberId = memberIdIn(own.map((entity) => textAt(entity, 'entityUrn')).find(memberIdIn));
  const number = memberNumberOf(memberId);
  if (!memberId || !number || (memberNumber !== undefined && number !== memberNumber)) return undefined;
  const same = own.filter((entity) => memberIdIn(textAt(entity, 'entityUrn')) === memberId);
  const first = <T>(read: (entity: unknown) => T | undefined) => same.map(read).find((value) => value !== undefined);
  return {
    memberId,
    memberNumber: number,
    name: first(nameOf),
    headline: first((entity) => cleanText(textAt(entity, 'headline'), 1_000)),
    location: first((entity) => placeOf(entity, included)),
    avatarUrl: first(pictureOf),
  };
}

/** Is the page's viewer the person with this slug? `undefined` when the page does not say who views it. */
export function isViewer(document: Document, slug: string): boolean | undefined {
  const included = entitiesWith(document, '"com.linkedin.voyager.common.Me"');
  const viewer = included.map(slugOf).find((name) => name !== undefined);
  return viewer === undefined ? undefined : viewer === slug;
}

/** The entities of the blocks that hold one of these texts; the others are not even parsed. */
function entitiesWith(document: Document, ...texts: string[]): unknown[] {
  return findAll(document, 'code').flatMap(({ textContent }) => {
    if (!texts.some((text) => textContent?.includes(text))) return [];
    return listAt(parsedJson(textContent ?? ''), 'included');
  });
}

function isProfile(entity: unknown): boolean {
  return /\.(Mini)?Profile$/.test(textAt(entity, '$type') ?? '');
}

function slugOf(entity: unknown): string | undefined {
  return slugFrom(textAt(entity, 'publicIdentifier') ?? '');
}

function nameOf(entity: unknown): string | undefined {
  return cleanText([textAt(entity, 'firstName'), textAt(entity, 'lastName')].join(' '), 300);
}

function placeOf(entity: unknown, included: readonly unknown[]): string | undefined {
  const urn = textAt(entity, 'geoLocation', '*geo');
  const place = urn && included.find((candidate) => textAt(candidate, 'entityUrn') === urn);
  return place ? cleanText(textAt(place, 'defaultLocalizedName'), 300) : undefined;
}

function pictureOf(entity: unknown): string | undefined {
  const picture =
    valueAt(entity, 'profilePicture', 'displayImageReferenceResolutionResult', 'vectorImage') ??
    valueAt(entity, 'profilePicture', 'displayImageReference', 'vectorImage') ??
    valueAt(entity, 'picture');
  const sizes = listAt(picture, 'artifacts');
  const fitting = sizes.findLast((size) => Number(valueAt(size, 'width')) <= 400) ?? sizes[0];
  return photoIn(`${textAt(picture, 'rootUrl')}${textAt(fitting, 'fileIdentifyingUrlPathSegment')}`);
}
