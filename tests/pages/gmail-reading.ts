import { threadReader } from '@/entrypoints/gmail.content/thread-reader';
import { type PageState, pageStateSchema, type ThreadReading } from '@/storage/model/page-reading';
import { type MadeMessage, mailPage, threadHtml } from '../support/gmail-page';
import { parsePage } from '../support/parse-page';

export const NOOR = { name: 'Noor Vestergaard', address: 'noor@heliograph.example' };
export const MARISOL = { name: 'Marisol Achterberg', address: 'marisol.achterberg@lindqvist-cold.example' };
export const ID = '19a1b2c3d4e5f607';
export const LATER = '19a1b2c3d4e5ffff';
const HERE = `https://mail.google.com/mail/u/0/#inbox/${ID}`;

/** What Gmail's reader says of a page, by default at the address of the example thread; checked against the schema. */
export const read = (html: string, url = HERE): PageState =>
  pageStateSchema.parse(threadReader.read(parsePage(html), new URL(url)));

/** The thread that was read. Throws when none was. */
export function readingOf(state: PageState): ThreadReading {
  if (state.status !== 'read' || state.reading.pageKind !== 'thread') throw new Error(`Read: ${state.status}`);
  return state.reading;
}

/** A message from the correspondent to the account that is open. */
export const inbound = (more: MadeMessage = {}): MadeMessage => ({
  id: ID,
  from: MARISOL,
  to: [{ ...NOOR, name: 'me' }],
  ...more,
});

/** The example thread with these messages, in the account of `viewer`. */
export const pageOf = (messages: MadeMessage[], viewer: string | undefined = NOOR.address): string =>
  mailPage(threadHtml({ id: ID, messages }), viewer);
