import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { counted, NO_HEALTH } from '@/storage/model/reader-health';
import { notePage, readerHealth } from '@/storage/reader-health';
import { stubLocks } from '../support/stub-locks';

const seen = (tabId: number) => ({
  tabId,
  visitKey: `visit ${tabId}`,
  at: tabId,
  sightings: [{ reader: 'thread/gmail', field: 'subject', source: 'heading' }],
});

const subjects = async () =>
  counted(await readerHealth.getValue()).readers['thread/gmail']?.['subject']?.sources['heading']?.count;

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

describe('notePage', () => {
  it('loses none of many pages that speak at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, tabId) => notePage(seen(tabId))));
    expect(await subjects()).toBe(30);
  });

  it('goes on after one write failed', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(notePage(seen(1))).rejects.toThrow('QUOTA_BYTES');
    await notePage(seen(2));
    expect(await subjects()).toBe(1);
  });
});

describe('readerHealth', () => {
  it.each([
    ['nothing', undefined],
    ['torn', { version: 1, readers: [] }],
    ['of another version', { version: 2 }],
  ])('takes a record that is %s for none', async (_, readerHealthItem) => {
    await fakeBrowser.storage.local.set({ readerHealth: readerHealthItem });
    expect(await readerHealth.getValue()).toEqual(NO_HEALTH);
  });

  it('tells watchers, and forgets everything when reset', async () => {
    const heard = vi.fn();
    const stop = readerHealth.watch(heard);
    await notePage(seen(1));
    expect(heard).toHaveBeenLastCalledWith(await readerHealth.getValue());
    await readerHealth.setValue(NO_HEALTH);
    expect(heard).toHaveBeenLastCalledWith(NO_HEALTH);
    expect(await readerHealth.getValue()).toEqual(NO_HEALTH);
    stop();
  });
});
