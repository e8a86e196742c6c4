import { describe, expect, it } from 'vitest';
import { correspondents } from '@/entrypoints/background/correspondents';
import type { ThreadMessage, ThreadReading } from '@/storage/model/page-reading';

const message = (changes: Partial<ThreadMessage>): ThreadMessage => ({
  sender: { name: 'Marisol Achterberg', address: 'Marisol.Achterberg@Lindqvist-Cold.example' },
  recipients: [{ address: 'noor@heliograph.example', isMe: true }],
  kind: 'message',
  collapsed: false,
  ...changes,
});

const thread = (messages: ThreadMessage[], viewer = true): ThreadReading => ({
  pageKind: 'mail-thread',
  site: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/1a',
  threadId: '1a',
  ...(viewer ? { viewer: { address: 'Noor@heliograph.example', source: 'title' } } : {}),
  messages,
  missing: [],
});

describe('correspondents', () => {
  it('names everybody but the viewer, once, with the first name that was given', () => {
    const outbound = message({
      sender: { address: 'noor@heliograph.example' },
      recipients: [
        { address: 'marisol.achterberg@lindqvist-cold.example' },
        { address: 'luc@fitters.example', name: 'Luc' },
      ],
    });
    expect(correspondents(thread([outbound, message({})]))).toEqual([
      { address: 'marisol.achterberg@lindqvist-cold.example', name: 'Marisol Achterberg' },
      { address: 'luc@fitters.example', name: 'Luc' },
    ]);
  });

  it('leaves out a recipient marked as me, whatever the address', () => {
    expect(
      correspondents(thread([message({ recipients: [{ address: 'alias@heliograph.example', isMe: true }] })])),
    ).toHaveLength(1);
  });

  it('does not take the machine that reports a bounce for a person', () => {
    const bounce = message({ kind: 'bounce', sender: { address: 'mailer-daemon@googlemail.com' } });
    expect(correspondents(thread([bounce]))).toEqual([]);
  });

  it('says nobody while the viewer is unknown', () => {
    expect(correspondents(thread([message({})], false))).toEqual([]);
  });
});
