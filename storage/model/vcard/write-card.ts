import type { Contact } from '../contact';
import { twoNames } from '../export/two-names';

export type CardVersion = '3.0' | '4.0';

/** A line is not longer than so many bytes; the rest stands in the next one, behind a blank. */
const LONGEST_LINE = 75;

/** A contact as a vCard (RFC 6350, or RFC 2426 for programs that know no newer one), its end included. */
export function writeCard(contact: Contact, version: CardVersion): string {
  const { name, companyName, jobTitle, location, emails, phones, note, tags, profileUrl, zone, language } = contact;
  const { first, last } = twoNames(name);
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    `FN:${escaped(name)}`,
    `N:${escaped(last)};${escaped(first)};;;`,
    ...line('ORG', companyName),
    ...line('TITLE', jobTitle),
    ...emails.map((address) => `EMAIL${version === '3.0' ? ';TYPE=INTERNET' : ''}:${escaped(address)}`),
    ...phones.map((phone) => `TEL${version === '4.0' ? ';VALUE=text' : ''}:${escaped(phone)}`),
    ...(location ? [`ADR:;;;${escaped(location)};;;`] : []),
    ...(profileUrl ? [`URL:${profileUrl.replace(/\s/g, '')}`] : []),
    ...(tags ? [`CATEGORIES:${tags.map(escaped).join(',')}`] : []),
    ...line('NOTE', note),
    ...line('TZ', zone),
    ...line('LANG', language),
    `UID:urn:uuid:${escaped(contact.id)}`,
    'END:VCARD',
  ];
  return lines.map((one) => `${folded(one)}\r\n`).join('');
}

const line = (name: string, text: string | undefined): string[] => (text ? [`${name}:${escaped(text)}`] : []);

/** No text can end its line and begin one of its own. */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** In pieces of at most 75 bytes, no letter taken apart. */
function folded(text: string): string {
  const pieces: string[] = [];
  let [piece, bytes] = ['', 0];
  for (const letter of text) {
    const size = letter.length === 1 && letter < '\u0080' ? 1 : new TextEncoder().encode(letter).length;
    if (bytes + size > LONGEST_LINE) {
      pieces.push(piece);
      [piece, bytes] = ['', 1];
    }
    piece += letter;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}
