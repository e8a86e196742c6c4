import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageState, ThreadReading } from '@/storage/model/page-reading';
import { FIXTURES, parsePage, readFacts } from './parse-page';

const folder = join(FIXTURES, 'linkedin');

/** One of the example pages of LinkedIn that is no plain profile, with what is true of it. */
export interface LinkedinPage<T> {
  url: URL;
  html: string;
  facts: T & { mustNotAppear: string[] };
}

/** Reads an example page and its facts. */
export function linkedinPage<T>(name: string): LinkedinPage<T> {
  const facts = readFacts<T & { url: string; mustNotAppear: string[] }>(folder, `${name}.json`);
  return { url: new URL(facts.url), html: readFileSync(join(folder, `${name}.html`), 'utf8'), facts };
}

/** The page as a browser has it: `DOMParser` leaves declared shadow roots in their templates. */
export function mounted(html: string): Document {
  const document = parsePage(html);
  for (const template of document.querySelectorAll('template')) {
    const mode = template.getAttribute('shadowrootmode');
    if (mode === 'open' || mode === 'closed') template.parentElement?.attachShadow({ mode }).append(template.content);
  }
  return document;
}

/** What a state says, with the values of its fields alone: the form in which the facts are written. */
export function plainState(state: PageState): unknown {
  if (state.status !== 'read') return { ...state, url: undefined };
  const { reading } = state;
  if (reading.pageKind === 'thread') return { status: 'read', ...plainThread(reading) };
  const { pageKind: _, site: __, fields, ...rest } = reading;
  const ids = 'memberId' in rest && rest.memberId ? { memberId: rest.memberId.value } : {};
  const number = 'memberNumber' in rest && rest.memberNumber ? { memberNumber: rest.memberNumber.value } : {};
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value]));
  return { status: 'read', ...rest, ...ids, ...number, fields: values };
}

/** A thread with its people by their member ids. */
export function plainThread({ pageKind: _, site: __, messages, ...rest }: ThreadReading): object {
  return {
    ...rest,
    messages: messages.map(({ sender, recipients, collapsed: _, kindReason: __, ...message }) => ({
      ...message,
      sender: sender.memberId,
      senderName: sender.name,
      recipients: recipients.map(({ memberId }) => memberId),
    })),
  };
}
