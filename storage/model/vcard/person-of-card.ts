import { cleanPerson, type PersonPatch } from '../clean-person';
import { languageIn } from '../csv/language-in';
import { phoneIn } from '../csv/phone-in';
import { profileAddressIn } from '../csv/profile-address-in';
import { tagIn } from '../csv/tag-in';
import type { ImportedPerson } from '../import/imported-person';
import type { RejectReason } from '../import/rejected-row';
import { isZone } from '../when/zone';

/** One line of a card as jCard (RFC 7095) has it: name, parameters, type, values. */
export type CardProperty = readonly [name: string, params: unknown, type: string, ...values: unknown[]];

/** The person of a card; or why there is none. `row`: the line of the file on which the card begins. */
export function personOfCard(
  card: readonly CardProperty[],
  row: number,
): { person: ImportedPerson } | { because: RejectReason; detail?: string } {
  const said = (name: string) => card.filter(([is]) => is === name).flatMap(([, , , ...values]) => values);
  const texts = (name: string) => said(name).map(textOf).filter(Boolean);
  if (isOrganisation(texts)) return { because: 'noPerson' };
  const person = cleanPerson(fieldsOf(texts, said));
  const name = person.name ?? person.emails?.[0];
  if (!name) return { because: 'noName' };
  const tags = texts('categories').flatMap((tag) => tagIn(tag) ?? []);
  return { person: { row, person: { ...withoutAbsent(person), name }, ...(tags.length > 0 && { tags }) } };
}

function isOrganisation(texts: (name: string) => string[]): boolean {
  return (
    texts('kind').some((kind) => /^(org|group|location)$/i.test(kind)) ||
    texts('x-abshowas').some((kind) => /^company$/i.test(kind))
  );
}

function fieldsOf(texts: (name: string) => string[], said: (name: string) => unknown[]): PersonPatch {
  const [first, parts] = [texts('fn')[0], piecesOf(said('n')[0])];
  const [family = '', given = '', more = ''] = parts;
  const addresses = ['socialprofile', 'x-socialprofile', 'url'].flatMap(texts).map((url) => profileAddressIn(url));
  const [zone, language] = [texts('x-zone')[0], texts('lang')[0]];
  return {
    name: first ?? [given, more, family].join(' '),
    jobTitle: texts('title')[0] ?? texts('role')[0],
    companyName: piecesOf(said('org')[0])[0],
    location: placeOf(said('adr')),
    emails: texts('email').map((address) => address.replace(/^mailto:/i, '')),
    phones: texts('tel').flatMap((number) => phoneIn(number.replace(/^tel:/i, '')) ?? []),
    profileUrl: addresses.find(Boolean),
    note: texts('note').join('\n\n'),
    zone: zone && isZone(zone) ? zone : undefined,
    language: languageIn(language),
  };
}

/** City, region and country of the first address that has any: the street is nobody's business here. */
function placeOf(addresses: readonly unknown[]): string | undefined {
  const places = addresses.map((address) => {
    const [, , , city = '', region = '', , country = ''] = piecesOf(address);
    return [city, region, country].filter(Boolean).join(', ');
  });
  return places.find(Boolean);
}

/** Many programs write `\\;` in plain texts as well, where the parser leaves it. */
const plain = (text: string): string => text.replaceAll('\\;', ';').trim();

const textOf = (value: unknown): string =>
  plain(typeof value === 'string' ? value : Array.isArray(value) ? piecesOf(value).join(' ') : '');

/** The pieces of a value that has several; each may be several texts in turn. */
function piecesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map((piece) =>
    textOf(Array.isArray(piece) ? piece.join(' ') : piece),
  );
}

function withoutAbsent(person: PersonPatch): PersonPatch {
  const isSaid = ([, value]: [string, unknown]) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(person).filter(isSaid));
}
