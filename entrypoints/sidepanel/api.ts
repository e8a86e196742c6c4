import { browser } from 'wxt/browser';
import type { PageActions } from '@/components/page/page-actions';
import type { Writing } from '@/components/template/WritingContext';
import type { ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import type { Outcome } from '@/storage/model/outcome';
import type { PersonKey } from '@/storage/model/thread-people';
import { panelRoute, sendToBackground } from '../background/api';

/**
 * What panel and popup can do with the page of a tab. Each reads it anew at the moment of the click, and throws an
 * error with the `failure` when the tab shows another page by then, does not answer, or cannot be read.
 */
export function actionsOnPage(tabId: number, url: string, threadId?: string): PageActions {
  const request = { tabId, url, ...(threadId ? { threadId } : {}) };
  return {
    save: async (person?: PersonKey) =>
      valueOrFailure(await sendToBackground('saveFromTab', { ...request, ...(person ? { person } : {}) })),
    log: async (contactId: ContactId, person: PersonKey) =>
      valueOrFailure(await sendToBackground('logFromTab', { ...request, contactId, person })),
    saveCompany: async () => valueOrFailure(await sendToBackground('saveCompanyFromTab', request)),
    report: () => reportOn(tabId, url),
    inThread: (wanted: string) => actionsOnPage(tabId, url, wanted),
  };
}

/** A file about a tab's page without its contents. Throws an error with the `failure` like the actions above. */
export async function reportOn(tabId: number, url: string): Promise<string> {
  return valueOrFailure(await sendToBackground('reportFromTab', { tabId, url }));
}

function valueOrFailure<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw Object.assign(new Error(outcome.failure.code), { failure: outcome.failure });
}

/** Puts drafts into the message box that is open in a tab. Each throws an error with the `failure`. */
export function insertDraftIn(tabId: number): NonNullable<Writing['insert']> {
  return async (contactId, draft) => valueOrFailure(await sendToBackground('insertDraft', { tabId, contactId, draft }));
}

/** Tells the worker that something was written: alarm, badge and the buttons in the pages follow. */
export function announceChanges(): void {
  // A worker that cannot be reached rebuilds all of this from the database at its next start.
  sendToBackground('followUpsChanged').catch(logUnreachable);
  sendToBackground('contactsChanged').catch(logUnreachable);
}

/** Has the worker set its alarm and count its badge anew, as a page that opens does: Chrome may have lost them meanwhile. */
export function renewReminders(): void {
  sendToBackground('followUpsChanged').catch(logUnreachable);
}

/**
 * Opens the panel. Call it straight from a click, with the window's id known beforehand: the first `await` would end the
 * gesture, and Chrome opens no panel without one. Where it refuses, a tab takes the panel's place.
 */
export async function openPanel(windowId: number): Promise<void> {
  await browser.sidePanel
    .open({ windowId })
    .catch(() => browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }));
}

/** Opens the panel at a contact, with the draft of a follow-up if asked; the same rule as for `openPanel`. */
export async function openPanelAt(contactId: ContactId, windowId: number, draftOf?: FollowUp): Promise<void> {
  const opened = openPanel(windowId);
  await panelRoute.set({ contactId, ...(draftOf && { draftOf }), at: Date.now() });
  await opened;
}

/**
 * Opens the panel with what the tab's page says; the same rule as for `openPanel`. Only from the popup: a press on the
 * toolbar lets the extension into the page, a press in the panel does not.
 */
export async function notePage(tabId: number, windowId: number): Promise<void> {
  await Promise.all([openPanel(windowId), sendToBackground('noteTab', tabId)]);
}

function logUnreachable(error: unknown): void {
  console.info('The worker was not told of a change:', error);
}
