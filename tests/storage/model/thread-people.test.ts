import { describe, expect, it } from 'vitest';
import type { ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import { personKey, threadPeople } from '@/storage/model/thread-people';

const message = (changes: Partial<ThreadMessage>): ThreadMessage => ({
  sender: { name: 'Marisol Achterberg', address: 'Marisol.Achterberg@Lindqvist-Cold.example' },
  recipients: [{ address: 'noor@heliograph.example', isMe: true }],
  kind: 'message',
  collapsed: false,
  ...changes,
});

const thread = (messages: ThreadMessage[], viewer = true): ThreadReading => ({
  pageKind: 'thread',
  site: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/1a',
  threadId: '1a',
  ...(viewer ? { viewer: { address: 'Noor@heliograph.example', source: 'title' } } : {}),
  messages,
  missing: [],
});

describe('threadPeople', () => {
  it('names everybody but the viewer, once, with the first name that was given', () => {
    const outbound = message({
      sender: { address: 'noor@heliograph.example' },
      recipients: [
        { address: 'marisol.achterberg@lindqvist-cold.example' },
        { address: 'luc@fitters.example', name: 'Luc' },
      ],
    });
    expect(threadPeople(thread([outbound, message({})]))).toMatchObject([
      { address: 'marisol.achterberg@lindqvist-cold.example', name: 'Marisol Achterberg' },
      { address: 'luc@fitters.example', name: 'Luc' },
    ]);
  });

  it('leaves out a recipient marked as me, whatever the address', () => {
    expect(
      threadPeople(thread([message({ recipients: [{ address: 'alias@heliograph.example', isMe: true }] })])),
    ).toHaveLength(1);
  });

  it('does not take the machine that reports a bounce for a person', () => {
    const bounce = message({ kind: 'bounce', sender: { address: 'mailer-daemon@googlemail.com' } });
    expect(threadPeople(thread([bounce]))).toEqual([]);
  });

  it('says nobody while the viewer is unknown', () => {
    expect(threadPeople(thread([message({})], false))).toEqual([]);
  });
});

describe('personKey', () => {
  it.each([
    [
      'the address, normalised',
      { address: ' Ana@Example.ORG ', memberId: 'ACoAA1', name: 'Ana' },
      'mail:ana@example.org',
    ],
    ['else the member id', { address: 'no address', memberId: 'ACoAA1', name: 'Ana' }, 'linkedin:ACoAA1'],
    ['else the folded name', { name: ' Ána  Núñez ' }, 'name:ana nunez'],
    ['else nothing', { name: '🌿' }, undefined],
  ])('is %s', (_, participant, key) => {
    expect(personKey(participant)).toBe(key);
  });
});
