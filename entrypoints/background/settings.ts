import { browser } from 'wxt/browser';
import { pageStateSchema } from '@/storage/model/page-reading';
import { sendToPage } from '../page/api';
import { keepPage, reportedPages } from './api';
import { asReadByRep } from './as-read-by-rep';
import { showContexts } from './page-context';

/** Open pages follow a setting at once: the button comes or goes, and a thread is seen with the rep's own addresses. */
export function listenToSettings(): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if ('ownAddresses' in changes) void readPagesAgain().then(showContexts);
    else if ('buttonInPage' in changes) void showContexts();
  });
}

async function readPagesAgain(): Promise<void> {
  await Promise.all([...(await reportedPages())].map(([tabId, { documentId }]) => readAgain(tabId, documentId)));
}

async function readAgain(tabId: number, documentId: string | undefined): Promise<void> {
  const state = await sendToPage('readPage', undefined, tabId).catch(() => undefined); // the tab may be gone
  const parsed = pageStateSchema.safeParse(state);
  if (!parsed.success || parsed.data.status !== 'read') return;
  await keepPage(tabId, { state: await asReadByRep(parsed.data), ...(documentId ? { documentId } : {}) });
}
