import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { captureTab } from '@/entrypoints/background/capture-tab';
import type { PageCapture } from '@/storage/model/page-capture';

const PAGE: PageCapture = { url: 'https://x.example/', format: 'page', persons: [], selection: 'In the page' };
const TAB = { url: 'https://x.example/', title: 'A page' };
const executeScript = vi.fn();

beforeEach(() => {
  executeScript.mockReset();
  // The stand-in for the browser knows nothing of scripting.
  Object.assign(browser, { scripting: { executeScript } });
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(TAB as never);
});

it('runs the script once, in the top frame of the tab, and takes what it says', async () => {
  executeScript.mockResolvedValue([{ result: PAGE }]);
  expect(await captureTab(7)).toEqual({ status: 'read', capture: PAGE });
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7 },
    files: ['/page-capture.js'],
    injectImmediately: true,
  });
});

it('takes the selection that Chrome tells where the script sees none, as in a frame', async () => {
  executeScript.mockResolvedValue([{ result: { ...PAGE, selection: undefined } }]);
  expect(await captureTab(7, ' In a\u0000 frame ')).toMatchObject({ capture: { selection: 'In a frame' } });
  executeScript.mockResolvedValue([{ result: PAGE }]);
  expect(await captureTab(7, 'In a frame')).toMatchObject({ capture: { selection: 'In the page' } });
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['another shape', { ...PAGE, persons: [{ name: 'no source' }] }],
  ['too much', { ...PAGE, selection: 'x'.repeat(5_001) }],
])('believes no answer of another kind: %s', async (_, result) => {
  executeScript.mockResolvedValue([{ result }]);
  expect(await captureTab(7, 'Selected')).toEqual({
    status: 'failed',
    failure: 'unreadable',
    selection: 'Selected',
    ...TAB,
  });
});

it.each([
  ['Cannot access a chrome:// URL', 'browser-page'],
  ['Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
  ['The extensions gallery cannot be scripted.', 'web-store'],
  ['Cannot access contents of url "file:///tmp/a.html". Extension manifest must request permission', 'file'],
  ['Frame with ID 0 is showing error page', 'error-page'],
  ['Frame with ID 0 was removed.', 'gone'],
  ['No tab with id: 7', 'gone'],
  ['The tab was closed.', 'gone'],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'refused',
  ],
  ['Something that Chrome has never said before', 'refused'],
])('says in our words what Chrome means by: %s', async (words, failure) => {
  executeScript.mockRejectedValue(new Error(words));
  expect(await captureTab(7)).toEqual({ status: 'failed', failure, ...TAB });
});

it('says a PDF, and a tab that is gone', async () => {
  executeScript.mockResolvedValue([{ result: { ...PAGE, format: 'pdf' } }]);
  expect(await captureTab(7)).toMatchObject({ status: 'failed', failure: 'pdf', ...TAB });
  vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
  executeScript.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await captureTab(7)).toEqual({ status: 'failed', failure: 'gone' });
});
