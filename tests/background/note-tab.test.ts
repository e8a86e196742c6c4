import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { pageCapture } from '@/entrypoints/background/api';
import { captureTab } from '@/entrypoints/background/capture-tab';
import { noteTab } from '@/entrypoints/background/note-tab';

vi.mock('@/entrypoints/background/capture-tab');

const FAILED = { status: 'failed', failure: 'gone' } as const;

beforeEach(async () => {
  await pageCapture.clear();
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ windowId: 3 } as never);
  vi.mocked(captureTab).mockResolvedValue(FAILED);
});

it('keeps what came of the press for the panel of the tab’s window', async () => {
  await noteTab(7, 'Selected');
  expect(captureTab).toHaveBeenCalledExactlyOnceWith(7, 'Selected');
  expect(await pageCapture.get()).toMatchObject({ windowId: 3, outcome: FAILED });
});

it('says that it reads while it reads', async () => {
  vi.mocked(captureTab).mockImplementation(async () => {
    expect(await pageCapture.get()).toMatchObject({ windowId: 3, outcome: { status: 'reading' } });
    return FAILED;
  });
  await noteTab(7);
});

it('overrules no later press, and no rep who put it away meanwhile', async () => {
  const later = { windowId: 4, at: 1, outcome: { status: 'reading' } } as const;
  vi.mocked(captureTab).mockImplementation(async () => {
    await pageCapture.set(later);
    return FAILED;
  });
  await noteTab(7);
  expect(await pageCapture.get()).toEqual(later);
  vi.mocked(captureTab).mockImplementation(async () => {
    await pageCapture.clear();
    return FAILED;
  });
  await noteTab(7);
  expect(await pageCapture.get()).toBeUndefined();
});

it('is for every window where the tab is gone already', async () => {
  vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
  await noteTab(7);
  expect(await pageCapture.get()).toMatchObject({ windowId: browser.windows.WINDOW_ID_NONE });
});
