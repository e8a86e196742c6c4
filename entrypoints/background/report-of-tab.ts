import { browser } from 'wxt/browser';
import { pageReport } from '@/storage/model/page-report';
import { z } from '@/storage/model/z';
import { StorageFailure } from '@/storage/storage-failure';
import { reportedPages } from './api';

/** The pack bounds itself; a page cannot make the answer longer than this. */
const snapshotSchema = z.string().min(1).max(2_000_000);

/**
 * The report of the page that the rep saw on a tab, censored inside the page. Only at the rep's own click.
 * Throws `page-changed` when the tab shows another page by now, `no-answer` when no script may run there.
 */
export async function reportOfTab({ tabId, url }: { tabId: number; url: string }): Promise<string> {
  const page = (await reportedPages()).get(tabId);
  if (page?.state.url !== url) throw new StorageFailure({ code: 'page-changed' });
  const snapshot = await censoredSnapshot(tabId, page.documentId);
  return pageReport({ version: browser.runtime.getManifest().version, at: Date.now(), state: page.state, snapshot });
}

async function censoredSnapshot(tabId: number, documentId: string | undefined): Promise<string> {
  const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
  try {
    const [answer] = await browser.scripting.executeScript({ target, files: ['/censored-snapshot.js'] });
    return snapshotSchema.parse(answer?.result);
  } catch {
    throw new StorageFailure({ code: 'no-answer' });
  }
}
