import type { CapturedOrganization } from '@/storage/model/page-capture';
import { foldedText } from './folded-text';
import type { LinkedData } from './linked-data';
import { isThing, type Thing, textOf, typesOf, valuesOf } from './linked-thing';
import { webLink } from './web-link';

const ORGANIZATION =
  /(?:Organization|Corporation|Business|Agency|Store|Consortium|University|School|Airline|Restaurant|NGO)$|^(?:Professional|Financial|Legal)Service$/;
const SOURCE = 'ld+json';

/**
 * The organization whose page it is: the one at home at this address, else the publisher or organizer of what the page
 * shows, else the only one there is. Where two could be meant, none.
 */
export function linkedOrganization({ roots, resolve }: LinkedData, url: URL): CapturedOrganization | undefined {
  const related = (...keys: string[]) => roots.flatMap((root) => valuesOf(root, ...keys).filter(isThing)).map(resolve);
  const all = [...roots.map(resolve), ...related('publisher', 'organizer', 'mainEntity', 'about')].filter(
    isOrganization,
  );
  const atHome = all.filter((thing) => isAtHome(thing, url));
  const behind = related('publisher', 'organizer').filter(isOrganization);
  const only = [atHome, behind, all].map(onlyOne).find((thing) => thing !== undefined);
  return only && organizationOf(only, url);
}

const isOrganization = (thing: Thing) => typesOf(thing).some((type) => ORGANIZATION.test(type));
const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

function isAtHome(thing: Thing, url: URL): boolean {
  const website = webLink(textOf(thing, 2_000, 'url'), url);
  return website !== undefined && hostOf(website) === hostOf(url.href);
}

/** The thing when all of these have one name. */
function onlyOne(things: Thing[]): Thing | undefined {
  const named = things.filter((thing) => textOf(thing, 300, 'name'));
  const names = new Set(named.map((thing) => foldedText(textOf(thing, 300, 'name') ?? '')));
  return names.size === 1 ? named[0] : undefined;
}

function organizationOf(thing: Thing, url: URL): CapturedOrganization | undefined {
  const name = textOf(thing, 300, 'name');
  if (!name) return undefined;
  const website = webLink(textOf(thing, 2_000, 'url'), url);
  // A page about it on somebody else's host (a directory, a network) is not its website.
  const isOwn = website !== undefined && (isAtHome(thing, url) || new URL(website).pathname === '/');
  return { name: { value: name, source: SOURCE }, ...(isOwn && { website: { value: website, source: SOURCE } }) };
}
