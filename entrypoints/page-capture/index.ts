import { defineUnlistedScript } from '#imports';
import type { PageCapture } from '@/storage/model/page-capture';
import { capturePage } from './capture-page';

/** A page that is still coming in is read as far as it has come by then. */
const PATIENCE_MS = 2_000;

/**
 * Run by the worker in a page, once for each press on "Note this page"; its result is what the page says, or `null`
 * for a page that it could not take apart. It leaves nothing behind.
 */
export default defineUnlistedScript(async (): Promise<PageCapture | null> => {
  await pageIsThere();
  try {
    const finish = capturePage(document, new URL(location.href), getSelection()?.toString() ?? '');
    await nextTask();
    return finish();
  } catch {
    return null; // The page's console is not the place to say so: the panel says it.
  }
});

/** Lets the page have its turn. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

function pageIsThere(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(done, PATIENCE_MS);
    document.addEventListener('DOMContentLoaded', done);
    function done() {
      clearTimeout(late);
      document.removeEventListener('DOMContentLoaded', done);
      resolve();
    }
  });
}
