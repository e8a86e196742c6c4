import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageState } from '@/storage/model/page-reading';
import type { PageContext } from '../background/api';

/** Messages that every content script answers. Only the worker sends them. */
interface PageProtocol {
  /** Reads the page anew at this moment. */
  readPage(): PageState;
  /** What the page's button should say from now on. */
  showContext(context: PageContext): void;
  /** The site was switched off: leave nothing behind. */
  leave(): void;
}

export const {
  sendMessage: sendToPage,
  onMessage: onPageMessage,
  removeAllListeners: removePageListeners,
} = defineExtensionMessaging<PageProtocol>();
