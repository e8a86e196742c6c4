import { describe, expect, it } from 'vitest';
import type { PageState, ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import { sightingsOf } from '@/storage/model/sightings';

const URL_OF_PROFILE = 'https://www.linkedin.com/in/wanda-example/';

const MESSAGE: ThreadMessage = {
  id: 'aa',
  sender: { address: 'wanda@corp.example' },
  recipients: [],
  sentAt: 1,
  kind: 'message',
  collapsed: false,
  text: 'Hello',
};

const thread = (messages: ThreadMessage[]): ThreadReading => ({
  pageKind: 'thread',
  site: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/aa',
  threadId: 'aa',
  viewer: { address: 'me@corp.example', source: 'title' },
  messages,
  missing: ['subject'],
});

const read = (reading: ThreadReading): PageState => ({ status: 'read', url: reading.url, reading });

/** `reader field: source`, one line each. */
const said = (state: PageState) =>
  sightingsOf(state).map(({ reader, field, source }) => `${reader} ${field}: ${source ?? '-'}`);

describe('sightingsOf', () => {
  it('names the source of each field of a profile, and what is missing', () => {
    const state: PageState = {
      status: 'read',
      url: URL_OF_PROFILE,
      reading: {
        pageKind: 'linkedin-profile',
        site: 'linkedin',
        build: 'sdui',
        url: URL_OF_PROFILE,
        slug: 'wanda-example',
        memberId: { value: 'ACoAAA', source: 'topcard key' },
        fields: { name: { value: 'Wanda Example', source: 'title' } },
        missing: ['headline'],
      },
    };
    expect(said(state)).toEqual([
      'linkedin-profile page: read',
      'linkedin-profile/sdui name: title',
      'linkedin-profile/sdui memberId: topcard key',
      'linkedin-profile/sdui headline: -',
    ]);
  });

  it('counts what half of the unfolded messages of a thread have', () => {
    const { sentAt: _, ...undated } = MESSAGE;
    const folded: ThreadMessage = { sender: {}, recipients: [], kind: 'message', collapsed: true };
    expect(said(read(thread([MESSAGE, undated, undated, folded, folded])))).toEqual([
      'thread/gmail page: read',
      'thread/gmail viewer: title',
      'thread/gmail messageId: messages',
      'thread/gmail sender: messages',
      'thread/gmail sentAt: -',
      'thread/gmail direction: -',
      'thread/gmail text: messages',
      'thread/gmail subject: -',
    ]);
  });

  it('expects nothing of messages that are all folded', () => {
    const folded: ThreadMessage = { sender: {}, recipients: [], kind: 'message', collapsed: true };
    expect(said(read(thread([folded])))).not.toContain('thread/gmail text: -');
  });

  it('counts Sales Navigator for itself, pages and fields', () => {
    const url = 'https://www.linkedin.com/sales/inbox/2-abc';
    const { viewer: _, ...inbox } = thread([MESSAGE]);
    const lines = said(read({ ...inbox, site: 'linkedin', url, missing: ['viewer'] }));
    expect(lines).toContain('thread/linkedin-sales page: read');
    expect(lines).toContain('thread/linkedin-sales viewer: -');
    expect(lines.filter((line) => !line.startsWith('thread/linkedin-sales '))).toEqual([]);
    const lead = 'https://www.linkedin.com/sales/lead/ACwAAabc';
    const name = { value: 'Wanda Example', source: 'data-anonymize, unproven' };
    const memberId = { value: 'ACwAAabc', source: 'address' };
    const reading = {
      ...({ pageKind: 'linkedin-profile', site: 'linkedin', build: 'sales', url: lead, memberId } as const),
      fields: { name },
      missing: [],
    };
    expect(said({ status: 'read', url: lead, reading })).toEqual([
      'linkedin-profile/sales page: read',
      'linkedin-profile/sales name: data-anonymize, unproven',
      'linkedin-profile/sales memberId: address',
    ]);
  });

  it('hears the conversations beside a page as well', () => {
    const { url } = thread([]);
    const state: PageState = { status: 'read', url, reading: thread([]), conversations: [thread([])] };
    expect(said(state).filter((line) => line.endsWith('page: read'))).toHaveLength(2);
  });

  it.each([
    ['https://www.linkedin.com/in/wanda-example/', 'linkedin-profile'],
    ['https://de.linkedin.com/fr/in/wanda-example', 'linkedin-profile'],
    ['https://www.linkedin.com/company/corp-example/', 'linkedin-company'],
    ['https://www.linkedin.com/messaging/thread/2-abc/', 'thread/linkedin'],
    ['https://www.linkedin.com/sales/inbox/2-abc', 'thread/linkedin-sales'],
    ['https://www.linkedin.com/sales/lead/ACwAAabc,NAME', 'linkedin-profile/sales'],
    ['https://mail.google.com/mail/u/0/#inbox/aa', 'thread/gmail'],
    ['https://outlook.office.com/mail/id/aa', 'thread/outlook'],
  ])('counts %s as a page that could not be read', (url, reader) => {
    expect(said({ status: 'unreadable', url, missing: ['name'] })).toEqual([`${reader} page: -`]);
    expect(said({ status: 'mismatch', url, what: 'name', expected: 'a', found: 'b' })).toEqual([`${reader} page: -`]);
  });

  it('says nothing of pages that are loading, walled or no business of ours', () => {
    const url = URL_OF_PROFILE;
    expect(said({ status: 'loading', url })).toEqual([]);
    expect(said({ status: 'none', url })).toEqual([]);
    expect(said({ status: 'blocked', url, reason: 'login-wall' })).toEqual([]);
    expect(said({ status: 'unreadable', url: 'https://www.linkedin.com/feed/', missing: [] })).toEqual([]);
  });
});
