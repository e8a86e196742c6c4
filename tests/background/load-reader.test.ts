import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { loadReader, packNameSchema } from '@/entrypoints/background/load-reader';

const executeScript = vi.fn();
const sender = { tabId: 7, windowId: 3, documentId: 'doc-1', origin: 'https://www.linkedin.com' };

beforeEach(() => {
  executeScript.mockResolvedValue([]);
  Object.assign(browser, { scripting: { executeScript } });
});

describe('loadReader', () => {
  it('runs the pack in the very document that asked', async () => {
    await loadReader('linkedin-messages', sender);
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, documentIds: ['doc-1'] }, files: ['/linkedin-messages.js'] }],
    ]);
  });

  it('runs it in the top frame where Chrome names no document', async () => {
    const { documentId: _, ...unnamed } = sender;
    await loadReader('sales-navigator', unnamed);
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7, frameIds: [0] } }));
  });

  it('refuses a page of another site', async () => {
    const loading = loadReader('linkedin-company', { ...sender, origin: 'https://mail.google.com' });
    await expect(loading).rejects.toThrow('Sender refused');
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('says when the document is gone', async () => {
    executeScript.mockRejectedValue(new Error('No document with id doc-1'));
    await expect(loadReader('linkedin-company', sender)).rejects.toThrow('No document');
  });

  it.each(['../background', 'background', '', 'linkedin-messages.js', 'toString', 7, null])(
    'knows no pack %j',
    (name) => {
      expect(packNameSchema.safeParse(name).success).toBe(false);
    },
  );
});
