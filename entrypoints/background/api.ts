import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { SaveCompanyResult } from '@/storage/commands/save-company';
import type { ContactId } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import type { SaveLeadResult } from '@/storage/model/lead-input';
import type { LogThreadResult } from '@/storage/model/log-input';
import type { Outcome } from '@/storage/model/outcome';
import type { KeptCapture } from '@/storage/model/page-capture';
import type { PageReading, PageState } from '@/storage/model/page-reading';
import type { Stage } from '@/storage/model/stage';
import type { DraftOutcomeInPage, DraftText } from '@/storage/model/template/draft-insertion';
import type { PersonKey } from '@/storage/model/thread-people';

/** What the page's button needs to know; all that ever travels into a page. */
export interface PageContext {
  /** False in quiet mode: the page's DOM stays untouched. */
  button: boolean;
  contact?: { stage: Stage; twoWay: boolean };
}

/** A page as the rep saw it: what was meant is checked against what is there at the moment of the click. */
export interface TabRequest {
  tabId: number;
  url: string;
  /** Which of the conversations on the page; without it the page's own reading. */
  threadId?: string;
}

/** Readers that are fetched into a page when it needs them. The worker's list of them is in load-reader.ts. */
export type PackName =
  | 'linkedin-company'
  | 'linkedin-contact-info'
  | 'linkedin-messages'
  | 'outlook-thread'
  | 'sales-navigator';

/** Messages the worker answers. Content scripts may send the first group, extension pages all. */
interface BackgroundProtocol {
  /** What the page says now; kept for the panel for as long as the tab shows it. */
  reportPage(state: PageState): PageContext;
  /** The page's button was pressed; the reading was made at that moment. Opens the panel as well. */
  saveFromPage(reading: PageReading): Outcome<SaveLeadResult>;
  /** The page's button was pressed on a known contact, or where the rep has to choose. */
  openPanelFromPage(): void;
  /** Runs a pack of readers in the sender's document, beside the script that asks. */
  loadReader(pack: PackName): void;

  /** Reads the tab again at this moment, checks that it still shows what the rep saw, and saves. */
  saveFromTab(request: TabRequest & { person?: PersonKey }): Outcome<SaveLeadResult>;
  /** Logs the open thread's messages from and to one person against one contact. */
  logFromTab(request: TabRequest & { contactId: ContactId; person: PersonKey }): Outcome<LogThreadResult>;
  /** Reads the tab's company page again and saves the company. */
  saveCompanyFromTab(request: TabRequest): Outcome<SaveCompanyResult>;
  /** A file about the page, to look at and send: its structure without its contents, and what was read from where. */
  reportFromTab(request: TabRequest): Outcome<string>;
  /** Puts a draft into the message box that is open in the tab, if it goes to the contact. Sends nothing. */
  insertDraft(request: { tabId: number; contactId: ContactId; draft: DraftText }): Outcome<DraftOutcomeInPage>;
  /** Reads the tab's page, whatever it is, for the panel. Within the tab only while the rep's press lets us in. */
  noteTab(tabId: number): void;
  /** A follow-up was set, moved or done: alarm and badge follow. */
  followUpsChanged(): void;
  /** A contact changed: the buttons in open tabs follow. */
  contactsChanged(): void;
}

export const { sendMessage: sendToBackground, onMessage: onBackgroundMessage } =
  defineExtensionMessaging<BackgroundProtocol>();

/** A tab's page as last reported. The document id tells a late farewell of the old page from the new page's word. */
interface ReportedPage {
  state: PageState;
  documentId?: string;
}

const pageKey = (tabId: number) => `page:${tabId}`;

/** What the tab's page said last; `undefined` when no content script of ours speaks there. */
export async function pageOfTab(tabId: number): Promise<PageState | undefined> {
  const stored = await browser.storage.session.get(pageKey(tabId));
  return (stored[pageKey(tabId)] as ReportedPage | undefined)?.state;
}

/** Every tab that has spoken, with what it said last. */
export async function reportedPages(): Promise<Map<number, ReportedPage>> {
  const stored = await browser.storage.session.get();
  const pages = Object.entries(stored).filter(([key]) => key.startsWith('page:'));
  return new Map(pages.map(([key, page]) => [Number(key.slice('page:'.length)), page as ReportedPage]));
}

/** Keeps, or with `undefined` forgets, what a tab said. For the worker. */
export async function keepPage(tabId: number, page: ReportedPage | undefined): Promise<void> {
  if (page) await browser.storage.session.set({ [pageKey(tabId)]: page });
  else await browser.storage.session.remove(pageKey(tabId));
}

/** Calls back with each new word of a tab's page. Returns the function that stops it. */
export function watchPageOfTab(tabId: number, callback: (state: PageState | undefined) => void): () => void {
  return watchSession(pageKey(tabId), (value) => callback((value as ReportedPage | undefined)?.state));
}

/** What the rep wants to do in the panel as soon as it shows what it is asked to. */
export type PanelWish = 'log' | 'followUp' | 'search';

/**
 * Which contact the panel is asked to open, what for, and when it was asked. Without one: the whole pipeline; for a wish
 * that needs one, the page, whose person is not saved yet.
 */
export interface PanelRoute {
  contactId?: ContactId;
  wish?: PanelWish;
  /** What to search for. */
  search?: string;
  /** The draft of this follow-up is to be open. */
  draftOf?: FollowUp;
  at: number;
}

/** The wish of popup or notification that the panel show a contact. */
export const panelRoute = sessionItem<PanelRoute>('panelRoute');

/** A save that the rep asked for outside the panel: by the page's button, the context menu or a shortcut. */
export interface SavedByWorker {
  tabId: number;
  name: string;
  outcome: Outcome<SaveLeadResult>;
  at: number;
}

/** What the worker saved, or could not save, last: the panel that opens with it says so and offers Undo. */
export const savedByWorker = sessionItem<SavedByWorker>('savedByWorker');

/** The last press on "Note this page": the panel of its window shows it until the rep puts it away. */
export const pageCapture = sessionItem<KeptCapture>('pageCapture');

/** One value that contexts of the extension share while the browser runs. */
function sessionItem<T>(key: string) {
  return {
    get: async () => (await browser.storage.session.get(key))[key] as T | undefined,
    set: (value: T): Promise<void> => browser.storage.session.set({ [key]: value }),
    clear: (): Promise<void> => browser.storage.session.remove(key),
    watch: (callback: (value: T | undefined) => void): (() => void) =>
      watchSession(key, (value) => callback(value as T | undefined)),
  };
}

function watchSession(key: string, callback: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) callback(change.newValue);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
