import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { draftRequestSchema, insertDraft } from '@/entrypoints/background/insert-draft';
import { sendToPage } from '@/entrypoints/page/api';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import type { ContactId } from '@/storage/model/contact';
import { failureFrom, message, savedLead } from '../storage/examples';
import { freshDatabase } from '../support/fresh-database';

vi.mock('@/entrypoints/page/api', () => ({ sendToPage: vi.fn() }));

const executeScript = vi.fn();
const get = vi.fn();
const draft = { html: '<p>Hello</p>', text: 'Hello', subject: undefined };
const inserted = { status: 'inserted', as: 'formatted', unaddressed: false, others: [], subject: 'none' };
const url = 'https://mail.google.com/mail/u/0/#inbox/1a';

beforeEach(async () => {
  await freshDatabase();
  executeScript.mockReset().mockResolvedValue([{ result: inserted }]);
  get.mockReset().mockResolvedValue({ url });
  Object.assign(browser, { scripting: { executeScript }, tabs: { get } });
  vi.mocked(sendToPage).mockReset().mockRejectedValue(new Error('nobody there'));
});

/** What was handed into the page. */
const wish = () => executeScript.mock.calls.at(-1)?.[0].args[0];

/** The page shows a thread with these correspondents. */
function showThread(...addresses: string[]): void {
  const viewer = { address: 'rep@seller.example', source: 'title' };
  const messages = addresses.map((address, at) => message({ id: `1a${at}`, sender: { address } }));
  const reading = { pageKind: 'thread', site: 'gmail', url, threadId: '1a', viewer, messages, missing: [] };
  vi.mocked(sendToPage).mockResolvedValue({ status: 'read', url, reading } as never);
}

describe('insertDraft', () => {
  it('runs its pack in the top frame, then hands it the draft and whom it is for', async () => {
    const contactId = await savedLead('Ada Vermeer', ['ada@vermeer.example']);
    expect(await insertDraft({ tabId: 7, contactId, draft })).toEqual(inserted);
    const target = { tabId: 7, frameIds: [0] };
    expect(executeScript.mock.calls[0]).toEqual([{ target, files: ['/draft-insert.js'] }]);
    expect(executeScript.mock.calls[1]?.[0]).toMatchObject({ target });
    expect(wish()).toMatchObject({
      text: 'Hello',
      person: { name: 'Ada Vermeer', addresses: ['ada@vermeer.example'] },
    });
    expect(wish()).not.toHaveProperty('thread');
  });

  it('says whose thread the page shows at this moment', async () => {
    const contactId = await savedLead('Ada Vermeer', ['ada@vermeer.example']);
    showThread('ada@vermeer.example');
    await insertDraft({ tabId: 7, contactId, draft });
    expect(wish()).toMatchObject({ own: ['rep@seller.example'], thread: { url, people: 1, hasPerson: true } });
    showThread('bob@x.example');
    await insertDraft({ tabId: 7, contactId, draft });
    expect(wish()).toMatchObject({ thread: { people: 1, hasPerson: false } });
    showThread('ada@vermeer.example', 'bob@x.example');
    await insertDraft({ tabId: 7, contactId, draft });
    expect(wish()).toMatchObject({ thread: { people: 2, hasPerson: true } });
  });

  it('does nothing in the page for one who is not to be written to', async () => {
    const contactId = await savedLead();
    await setDoNotContact({ contactId, reason: 'asked' });
    expect(await insertDraft({ tabId: 7, contactId, draft })).toEqual({ status: 'refused', because: 'do-not-contact' });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each(['https://mail.google.com.evil.example/', 'http://mail.google.com/', 'https://example.com/', undefined])(
    'looks for no box at %s',
    async (elsewhere) => {
      get.mockResolvedValue({ url: elsewhere });
      const contactId = await savedLead();
      expect(await insertDraft({ tabId: 7, contactId, draft })).toEqual({ status: 'refused', because: 'no-box' });
      expect(executeScript).not.toHaveBeenCalled();
    },
  );

  it('fails plainly where no script may run, and for a contact who is gone', async () => {
    const contactId = await savedLead();
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await failureFrom(insertDraft({ tabId: 7, contactId, draft }))).toEqual({ code: 'no-answer' });
    expect(await failureFrom(insertDraft({ tabId: 7, contactId: 'no' as ContactId, draft }))).toMatchObject({
      code: 'gone',
    });
  });

  it('believes nothing that is no outcome', async () => {
    executeScript.mockResolvedValue([{ result: { status: 'sent' } }]);
    const contactId = await savedLead();
    await expect(insertDraft({ tabId: 7, contactId, draft })).rejects.toThrow();
  });

  it.each([{ html: '' }, { text: '' }, { html: 'x'.repeat(60_001) }, { subject: 'x'.repeat(301) }])(
    'takes no request with %o',
    (over) => {
      const request = { tabId: 7, contactId: 'c', draft: { html: 'x', text: 'x', ...over } };
      expect(draftRequestSchema.safeParse(request).success).toBe(false);
    },
  );
});
