import { describe, expect, it } from 'vitest';
import type { ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import { withReplyKinds } from '@/storage/model/reply/with-reply-kinds';

const AWAY = 'I am out of the office until Monday 21 September and read no mail.';
const SENT = Date.UTC(2026, 8, 15, 9);

const message = (more: Partial<ThreadMessage> = {}): ThreadMessage => ({
  sender: { name: 'Ida Ek', address: 'ida@tidewheel.example' },
  recipients: [],
  direction: 'inbound',
  kind: 'message',
  collapsed: false,
  ...more,
});

const reading = (messages: ThreadMessage[], more: Partial<ThreadReading> = {}): ThreadReading => ({
  pageKind: 'thread',
  site: 'gmail',
  url: 'https://mail.google.com/',
  threadId: 't1',
  messages,
  missing: [],
  ...more,
});

const kindsOf = (thread: ThreadReading) => withReplyKinds(thread).messages.map(({ kind }) => kind);

describe('the kinds of a thread’s messages', () => {
  it('are told of what came in, with the reason and what the notice says', () => {
    const [found] = withReplyKinds(reading([message({ text: AWAY, sentAt: SENT })])).messages;
    expect(found).toMatchObject({
      kind: 'absence',
      kindReason: 'out of the office',
      absence: { returnsOn: '2026-09-21' },
    });
  });

  it('leave alone what the rep wrote and what the page has said', () => {
    expect(kindsOf(reading([message({ text: AWAY, direction: 'outbound' })]))).toEqual(['message']);
    expect(kindsOf(reading([message({ text: AWAY, kind: 'calendar' })]))).toEqual(['calendar']);
  });

  it('stay the same when they are told again', () => {
    const once = withReplyKinds(reading([message({ text: AWAY, sentAt: SENT })]));
    expect(withReplyKinds(once)).toEqual(once);
  });

  it('go by the beginning of a folded message', () => {
    expect(kindsOf(reading([message({ collapsed: true, snippet: AWAY })]))).toEqual(['absence']);
  });

  it('take the thread’s subject for the first message only, and a message’s own for its own', () => {
    const subject = { value: 'Automatic reply: Offer', source: 'heading' };
    expect(kindsOf(reading([message(), message()], { subject }))).toEqual(['auto-reply', 'message']);
    expect(kindsOf(reading([message(), message({ subject: 'Undeliverable: Offer' })]))).toEqual(['message', 'bounce']);
  });

  it('know an automatic answer by its haste', () => {
    const ours = message({ direction: 'outbound', text: 'Our offer.', sentAt: SENT });
    const answer = (seconds: number) => message({ text: AWAY, sentAt: SENT + seconds * 1_000 });
    expect(kindsOf(reading([ours, answer(20)]))).toEqual(['message', 'auto-reply']);
    expect(kindsOf(reading([ours, answer(7_200)]))).toEqual(['message', 'absence']);
  });

  it('know it by the same words sent before', () => {
    expect(kindsOf(reading([message({ text: AWAY }), message({ text: AWAY })]))).toEqual(['absence', 'auto-reply']);
  });
});

describe('a conversation on LinkedIn', () => {
  const said = (text: string) => kindsOf(reading([message({ text })], { site: 'linkedin' }))[0];

  it.each([
    ['auto-reply', '👍'],
    ['auto-reply', 'Thanks for connecting!'],
    ['auto-reply', 'Hi Noor, thanks for connecting'],
    ['auto-reply', 'Nice to connect, Noor'],
    ['auto-reply', 'Ida Ek accepted your invitation'],
    ['auto-reply', 'Danke fürs Vernetzen!'],
    ['auto-reply', 'Merci pour l’invitation !'],
    ['absence', 'I am on vacation until 3 May.'],
    ['message', 'Thanks for connecting! Which sensors do you sell?'],
    ['message', 'Thanks!'],
    ['message', 'Yes'],
    ['message', 'Not interested'],
    ['message', 'Your message could not be delivered, mailbox full: <ida@x.example>: 550 5.1.1'],
  ])('%s: %s', (kind, text) => {
    expect(said(text)).toBe(kind);
  });
});
