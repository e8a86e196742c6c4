import { threadReader } from '@/entrypoints/outlook.content/thread-reader';
import { type PageState, pageStateSchema, type ThreadReading } from '@/storage/model/page-reading';
import { type MadeMail, type MadeRow, outlookPage, paneHtml } from '../support/outlook-page';
import { parsePage } from '../support/parse-page';

export const NOOR = { name: 'Noor Vestergaard', address: 'noor@heliograph.example' };
export const NOOR_BY_NAME = { name: NOOR.name };
export const MARISOL = { name: 'Marisol Achterberg', address: 'marisol.achterberg@lindqvist-cold.example' };
export const HENNING = { name: 'Henning Abiodun-Krog' };

/** The thread that is open, another in the same mailbox, and a message's id. */
export const THREAD = `AAQkADk4${'T/+'.repeat(16)}=`;
export const OTHER = `AAQkADk4${'o'.repeat(48)}=`;
export const MAIL = `AAMkADk4${'m'.repeat(60)}`;
export const SUBJECT = 'Cold rooms in Varde';

export const addressOf = (id: string) => `https://outlook.office.com/mail/inbox/id/${encodeURIComponent(id)}`;
export const HERE = addressOf(THREAD);

export const readPage = (html: string, url = HERE): PageState =>
  pageStateSchema.parse(threadReader.read(parsePage(html), new URL(url)));

/** The reading in a state. Throws with the state when there is none. */
export function readingOf(state: PageState): ThreadReading {
  if (state.status !== 'read' || state.reading.pageKind !== 'thread') throw new Error(JSON.stringify(state));
  return state.reading;
}

/** A message of Marisol's to Noor, with what the test changes of it. */
export const inbound = (more: MadeMail = {}): MadeMail => ({
  id: MAIL,
  from: MARISOL,
  to: [NOOR_BY_NAME],
  date: 'Tue 22/09/2026 12:03',
  ...more,
});

export interface Made {
  mails?: MadeMail[];
  subject?: string | undefined;
  headingId?: string;
  viewer?: { address?: string; name?: string };
  rows?: MadeRow[];
}

/** A page of Noor's whose pane names the thread, unless told otherwise. */
export const pageOf = ({
  mails = [inbound()],
  subject = SUBJECT,
  headingId = THREAD,
  viewer = NOOR,
  rows = [],
}: Made = {}) => outlookPage({ viewer, rows, panes: paneHtml({ subject, headingId, mails }) });
