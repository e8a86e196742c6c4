import { browser } from 'wxt/browser';
import type { Contact } from '@/storage/model/contact';
import { panelRoute } from '../background/api';

/** Opens a contact in a tab of its own: there is no page beside which the panel could stand. */
export async function openContact({ id }: Pick<Contact, 'id'>): Promise<void> {
  await panelRoute.set({ contactId: id, at: Date.now() });
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
