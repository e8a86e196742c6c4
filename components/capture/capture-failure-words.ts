import type { CaptureFailure } from '@/storage/model/page-capture';

/** What happened, in one sentence. The way on is always the same: a note can be typed by hand. */
export const CAPTURE_FAILURE_WORDS: Record<CaptureFailure, string> = {
  'browser-page': 'This is a page of the browser itself, which no extension may read.',
  'web-store': 'The browser lets no extension read its Web Store.',
  file: 'The browser does not let Twoway read files. You can allow it in the browser’s settings of the extension.',
  pdf: 'This is a PDF, and Twoway cannot read those yet. Text that you select and copy can be pasted here.',
  'error-page': 'The page did not load, so there is nothing to read.',
  refused:
    'The browser does not let Twoway read this page. It does so for ordinary web pages, right after a press on the Twoway button, its menu or its shortcut, and until the page is left.',
  gone: 'The page was closed or left before it could be read.',
  unreadable: 'The page did not answer in a way that could be read.',
};
