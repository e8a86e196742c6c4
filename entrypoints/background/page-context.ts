import type { Contact } from '@/storage/model/contact';
import type { PageReading, PageState } from '@/storage/model/page-reading';
import { threadPeople } from '@/storage/model/thread-people';
import { contactOfReading } from '@/storage/queries/contact-of-reading';
import { contactsOfPeople } from '@/storage/queries/contacts-of-people';
import { buttonInPage } from '@/storage/settings';
import { sendToPage } from '../page/api';
import { type PageContext, reportedPages } from './api';

/** What the button of a page in this state should say. */
export async function contextOf(state: PageState): Promise<PageContext> {
  const button = await buttonInPage.getValue();
  const contact = state.status === 'read' ? await contactOnPage(state.reading) : undefined;
  if (!contact) return { button };
  return { button, contact: { stage: contact.stage, twoWay: contact.twoWayAt !== undefined } };
}

/** Tells every page that has spoken what its button should say now. */
export async function showContexts(): Promise<void> {
  const pages = await reportedPages();
  await Promise.all([...pages].map(async ([tabId, { state }]) => tellPage(tabId, await contextOf(state))));
}

async function tellPage(tabId: number, context: PageContext): Promise<void> {
  // A tab that was closed or left since has nobody to tell.
  await sendToPage('showContext', context, tabId).catch(() => undefined);
}

/** The contact a page is about: the profile's person, or the thread's only correspondent. */
export async function contactOnPage(reading: PageReading): Promise<Contact | undefined> {
  if (reading.pageKind === 'linkedin-profile') return contactOfReading(reading);
  if (reading.pageKind !== 'thread') return undefined;
  const [only, ...others] = threadPeople(reading);
  if (!only || others.length > 0) return undefined;
  return (await contactsOfPeople([only])).get(only.key);
}
