import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ContactId } from '@/storage/model/contact';
import type { SaveLeadResult } from '@/storage/model/lead-input';
import type { LogThreadResult } from '@/storage/model/log-input';
import type { Outcome } from '@/storage/model/outcome';
import type { PageReading, PageState } from '@/storage/model/page-reading';
import type { Stage } from '@/storage/model/stage';

/** What the page's button needs to know; all that ever travels into a page. */
export interface PageContext {
  /** False in quiet mode: the page's DOM stays untouched. */
  button: boolean;
  contact?: { stage: Stage; twoWay: boolean };
}

/** Messages the worker answers. Content scripts may send the first group, extension pages all. */
interface BackgroundProtocol {
  /** What the page says now; kept for the panel for as long as the tab shows it. */
  reportPage(state: PageState): PageContext;
  /** The page's button was pressed; the reading was made at that moment. Opens the panel as well. */
  saveFromPage(reading: PageReading): Outcome<SaveLeadResult>;
  /** The page's button was pressed on a known contact. */
  openPanelFromPage(): void;

  /** Reads the tab again at this moment, checks that it still shows what the rep saw, and saves. */
  saveFromTab(request: { tabId: number; url: string; address?: string }): Outcome<SaveLeadResult>;
  /** Logs the open thread's messages against one contact. */
  logFromTab(request: { tabId: number; url: string; contactId: ContactId; address: string }): Outcome<LogThreadResult>;
  /** A follow-up was set, moved or done: alarm and badge follow. */
  followUpsChanged(): void;
  /** A contact changed: the buttons in open tabs follow. */
  contactsChanged(): void;
}

export const { sendMessage: sendToBackground, onMessage: onBackgroundMessage } =
  defineExtensionMessaging<BackgroundProtocol>();
