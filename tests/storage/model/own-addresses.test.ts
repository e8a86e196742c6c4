import { describe, expect, it } from 'vitest';
import { withOwnAddresses } from '@/storage/model/own-addresses';
import type { Participant, ThreadMessage, ThreadReading } from '@/storage/model/page-reading';

const ALIAS = 'sales@heliograph.example';
const ada: Participant = { name: 'Ada', address: 'ada@vermeer.example' };
const alias: Participant = { name: 'Sales', address: 'Sales@Heliograph.example' };

const thread = (
  messages: Pick<ThreadMessage, 'sender' | 'recipients' | 'direction'>[],
  viewer = true,
): ThreadReading => ({
  pageKind: 'thread',
  site: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/1a',
  threadId: '1a',
  viewer: viewer ? { address: 'noor@heliograph.example', source: 'title' } : undefined,
  messages: messages.map((message) => ({ ...message, kind: 'message', collapsed: false })),
  missing: [],
});

describe('withOwnAddresses', () => {
  it('turns mail from an alias round', () => {
    const [message] = withOwnAddresses(thread([{ sender: alias, recipients: [ada], direction: 'inbound' }]), [
      ALIAS,
    ]).messages;
    expect(message).toMatchObject({ direction: 'outbound', sender: { isMe: true }, recipients: [ada] });
  });

  it('says whose account is open when only an alias tells', () => {
    const read = withOwnAddresses(thread([{ sender: ada, recipients: [alias] }], false), [ALIAS]);
    expect(read.viewer).toMatchObject({ address: alias.address, source: 'own addresses' });
    expect(read.messages[0]).toMatchObject({ direction: 'inbound', recipients: [{ isMe: true }] });
  });

  it('settles which account is open where the page names two', () => {
    const disputed = {
      ...thread(
        [
          { sender: ada, recipients: [alias] },
          { sender: alias, recipients: [ada] },
        ],
        false,
      ),
      accounts: ['noor@heliograph.example', 'sales@heliograph.example'],
    };
    expect(withOwnAddresses(disputed, [ALIAS]).messages.map(({ direction }) => direction)).toEqual([
      'inbound',
      'outbound',
    ]);
    const asNoor = withOwnAddresses(disputed, ['noor@heliograph.example']);
    expect(asNoor.viewer?.address).toBe('noor@heliograph.example');
    expect(asNoor.messages.every(({ direction }) => direction === undefined)).toBe(true);
  });

  it('gives no direction to mail between others, nor to a sender without an address', () => {
    const { messages } = withOwnAddresses(
      thread(
        [
          { sender: alias, recipients: [ada] },
          { sender: ada, recipients: [{ address: 'luc@fitters.example' }] },
          { sender: { name: 'Somebody' }, recipients: [alias] },
        ],
        false,
      ),
      [ALIAS],
    );
    expect(messages.map(({ direction }) => direction)).toEqual(['outbound', undefined, undefined]);
  });

  it('leaves a thread alone in which no own address takes part', () => {
    const reading = thread([{ sender: ada, recipients: [], direction: 'inbound' }]);
    expect(withOwnAddresses(reading, [ALIAS])).toBe(reading);
  });
});
