import { describe, expect, it } from 'vitest';
import type { ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import { withoutFuture } from '@/storage/model/without-future';

const NOW = Date.UTC(2026, 8, 1);
const MINUTE = 60_000;

const message = (sentAt?: number): ThreadMessage => ({
  sender: { address: 'rep@seller.example' },
  recipients: [],
  ...(sentAt !== undefined && { sentAt }),
  kind: 'message',
  collapsed: false,
});
const thread = (messages: ThreadMessage[]): ThreadReading => ({
  pageKind: 'thread',
  site: 'gmail',
  url: 'https://mail.google.com/mail/u/0/#inbox/1a',
  threadId: '1a',
  messages,
  missing: ['subject'],
});

describe('withoutFuture', () => {
  it('leaves out what is dated after now, as scheduled mail is, and says so', () => {
    const [sent, scheduled] = [message(NOW - MINUTE), message(NOW + 6 * MINUTE)];
    expect(withoutFuture(thread([sent, scheduled]), NOW)).toMatchObject({
      messages: [sent],
      missing: ['subject', 'unsentMessages'],
    });
  });

  it('believes clocks that differ by a little, and keeps what bears no time', () => {
    const reading = thread([message(NOW + 4 * MINUTE), message()]);
    expect(withoutFuture(reading, NOW)).toBe(reading);
  });
});
