import { beforeEach, describe, expect, it } from 'vitest';
import { logThread } from '@/storage/commands/log-thread';
import { db } from '@/storage/db';
import { type ContactId, contactIdSchema } from '@/storage/model/contact';
import type { ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import { allMessagesWith } from '@/storage/model/thread-people';
import { loggedMessageIds } from '@/storage/queries/logged-message-ids';
import { timelineOf } from '@/storage/queries/timeline-of';
import { freshDatabase } from '../../support/fresh-database';
import { failureFrom, kept, message, savedLead } from '../examples';
import { wholeDatabase } from '../whole-database';

beforeEach(freshDatabase);

const sent = message({
  id: 'a1',
  direction: 'outbound',
  sentAt: 100,
  sender: { address: 'rep@seller.example', isMe: true },
});
const answer = message({ id: 'a2', sentAt: 200 });

const log = async (messages: ThreadMessage[], contactId = savedLead('Ada', ['ada@vermeer.example'])) =>
  logThread({ contactId: await contactId, threadId: 't1', subject: 'Looms', messages });

describe('logThread', () => {
  it('logs each message with its time and direction, and makes the relationship two-way', async () => {
    const { contactId, eventId, ...counts } = await log([sent, answer]);
    expect(counts).toEqual({ logged: 2, alreadyLogged: 0, notLoggable: 0 });
    expect(await db.interactions.get(`${contactId}:email:a2`)).toEqual({
      id: `${contactId}:email:a2`,
      contactId,
      channel: 'email',
      kind: 'message',
      direction: 'inbound',
      genuine: true,
      at: 200,
      subject: 'Looms',
      excerpt: 'Yes, that is interesting.',
      threadId: 't1',
      messageId: 'a2',
      loggedAt: (await db.events.get(eventId ?? ''))?.at,
    });
    expect(await kept(contactId)).toMatchObject({
      inboundCount: 1,
      outboundCount: 1,
      lastInboundAt: 200,
      lastOutboundAt: 100,
      twoWayAt: 200,
    });
    const rows = new Map(['a1', 'a2'].map((id) => [id, `${contactId}:email:${id}`]));
    expect(await loggedMessageIds('t1')).toEqual(new Map([[contactId, rows]]));
  });

  it('logs each once, however often; the ones that arrived since are added', async () => {
    const { contactId } = await log([sent]);
    expect(await log([sent, answer, answer])).toMatchObject({ contactId, logged: 1, alreadyLogged: 2 });
    const before = await wholeDatabase();
    const again = await log([sent, answer]);
    expect(again).toEqual({ contactId, logged: 0, alreadyLogged: 2, notLoggable: 0 });
    expect(await wholeDatabase()).toEqual(before);
  });

  it('logs each once from two tabs at once', async () => {
    const contactId = await savedLead('Ada', ['ada@vermeer.example']);
    const results = await Promise.all(
      [1, 2, 3].map(() => logThread({ contactId, threadId: 't1', messages: [sent, answer] })),
    );
    expect(results.map(({ logged }) => logged).sort()).toEqual([0, 0, 2]);
    expect(await db.interactions.count()).toBe(2);
  });

  it.each<[string, string, Partial<ThreadMessage>]>([
    ['collapsed', 'folded', { collapsed: true }],
    ['without an id', 'noId', { id: undefined }],
    ['without a direction', 'noDirection', { direction: undefined }],
    ['without a time', 'noTime', { sentAt: undefined }],
  ])('leaves out a message %s, and says why', async (_, why, without) => {
    expect(await log([sent, { ...answer, ...without } as ThreadMessage])).toMatchObject({
      logged: 1,
      notLoggable: 1,
      whyNot: { [why]: 1 },
    });
  });

  it('never logs what is dated after now: it has not been sent', async () => {
    const future = { ...sent, id: 'a3', sentAt: Date.now() + 3_600_000 };
    const almost = { ...sent, id: 'a4', sentAt: Date.now() + 60_000 };
    const { contactId, ...counts } = await log([sent, future, almost]);
    expect(counts).toMatchObject({ logged: 2, notLoggable: 1, whyNot: { future: 1 } });
    expect(await db.interactions.get(`${contactId}:email:a3`)).toBeUndefined();
  });

  it.each(['auto-reply', 'bounce', 'calendar'] as const)('never takes a %s for an answer', async (kind) => {
    const { contactId } = await log([sent, { ...answer, kind, kindReason: 'Out of office' }]);
    expect(await kept(contactId)).toMatchObject({ inboundCount: 1, lastInboundAt: 200 });
    expect(await kept(contactId)).not.toHaveProperty('twoWayAt');
    expect(await db.interactions.get(`${contactId}:email:a2`)).toMatchObject({
      genuine: false,
      genuineReason: 'Out of office',
    });
  });

  it('leaves what another contact wrote to that contact', async () => {
    await savedLead('Bob', ['bob@vermeer.example']);
    const bobs = message({ id: 'b1', sender: { address: 'Bob@Vermeer.example' } });
    const { contactId, ...counts } = await log([sent, bobs]);
    expect(counts).toMatchObject({ logged: 1, notLoggable: 1 });
    expect(await kept(contactId)).not.toHaveProperty('twoWayAt');
  });

  it('keeps hostile text as text, cut to length', async () => {
    const text = `<script>\u0000${'x'.repeat(9_000)}`;
    const { contactId } = await log([{ ...answer, text }]);
    const excerpt = (await db.interactions.get(`${contactId}:email:a2`))?.excerpt;
    expect(excerpt).toMatch(/^<script>x+$/);
    expect(excerpt).toHaveLength(5_000);
  });

  it('says when the contact is gone, or the input does not fit', async () => {
    const none = Promise.resolve(contactIdSchema.parse('none'));
    expect(await failureFrom(log([sent], none))).toMatchObject({ code: 'gone' });
    expect(await failureFrom(log([{ ...sent, sentAt: 1.5 }]))).toMatchObject({
      code: 'invalid',
      detail: expect.stringContaining('sentAt'),
    });
  });
});

it('logs each message of a thread of several with those whose it is, in any order', async () => {
  const [ada, bob] = [await savedLead('Ada', ['ada@x.example']), await savedLead('Bob', ['bob@x.example'])];
  const [a, b] = [{ address: 'ada@x.example' }, { address: 'bob@x.example' }];
  const me = { address: 'rep@seller.example', isMe: true, source: 'account' };
  const toBoth = message({ id: 'both', direction: 'outbound', sender: me, recipients: [a, b], sentAt: 1 });
  const fromAda = message({ id: 'ada', sender: a, recipients: [me, b], sentAt: 2 });
  const toBob = message({ id: 'bob', direction: 'outbound', sender: me, recipients: [b], sentAt: 3 });
  const reading: ThreadReading = {
    pageKind: 'thread',
    site: 'gmail',
    url: 'https://mail.google.com/mail/u/0/#inbox/t',
    threadId: 't',
    viewer: me,
    messages: [toBoth, fromAda, toBob],
    missing: [],
  };
  for (const [contactId, key] of [
    [bob, 'mail:bob@x.example'],
    [ada, 'mail:ada@x.example'],
    [bob, 'mail:bob@x.example'],
  ] as const)
    await logThread({ contactId, threadId: 't', messages: allMessagesWith(reading, key) });
  const idsOf = async (id: ContactId) => (await timelineOf(id, 9)).map(({ messageId }) => messageId);
  expect([await idsOf(ada), await idsOf(bob)]).toEqual([
    ['ada', 'both'],
    ['bob', 'both'],
  ]);
  expect(await kept(ada)).toMatchObject({ inboundCount: 1, outboundCount: 1, twoWayAt: 2 });
  expect(await kept(bob)).toMatchObject({ inboundCount: 0, outboundCount: 2 });
});
