import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuickLine } from '@/storage/model/quick-log/read-quick-line';

const ZONE = 'Europe/Berlin';
/** Wednesday, 11 March 2026, 14:20 in Berlin. */
const NOW = Date.UTC(2026, 2, 11, 13, 20);
const FRIDAY = Date.UTC(2026, 2, 13, 8);

/** "kind channel direction". */
function said(line: string): string {
  const { kind, channel, direction } = readQuickLine(line, NOW, ZONE);
  return `${kind} ${channel} ${direction}`;
}

describe('readQuickLine', () => {
  it('reads kind, direction, note and what is to be done', () => {
    expect(readQuickLine('called, wants price by Friday', NOW, ZONE)).toEqual({
      kind: 'call',
      channel: 'call',
      direction: 'inbound',
      verb: 'called',
      note: 'called, wants price by Friday',
      daysAgo: 0,
      followUp: { dueAt: FRIDAY, note: 'wants price' },
    });
  });

  it.each([
    ['called', 'call call outbound'],
    ['I called, she said yes', 'call call outbound'],
    ['rang, no answer', 'call call outbound'],
    ['called, wants to talk but no answer on the second try', 'call call outbound'],
    ['left a voicemail', 'call call outbound'],
    ['left voicemail, wants price', 'call call outbound'],
    ['no answer', 'call call outbound'],
    ['she called', 'call call inbound'],
    ['called back', 'call call inbound'],
    ['spoke with Ada about cold rooms', 'call call inbound'],
    ['emailed the offer', 'message email outbound'],
    ['she emailed', 'message email inbound'],
    ['she replied', 'message email inbound'],
    ['sent a message', 'message linkedin outbound'],
    ['they messaged', 'message linkedin inbound'],
    ['met for coffee', 'meeting meeting inbound'],
    ['met at fair', 'fair meeting inbound'],
    ['met her at the trade fair', 'fair meeting inbound'],
    ['booked a demo', 'meeting-booked other inbound'],
    ['asked for a quote', 'quote-request other inbound'],
    ['asked about the coil', 'product-question other inbound'],
    ['discussed budget', 'budget-talk other inbound'],
    ['clicked the link', 'link-click other inbound'],
    ['signed up for the newsletter', 'newsletter-sign-up other inbound'],
    ['signed up for our webinar', 'event-sign-up other inbound'],
    ['signed up', 'event-sign-up other inbound'],
    ['downloaded the guide', 'download other inbound'],
    ['liked my post', 'post-reaction linkedin inbound'],
    ['accepted my request', 'connection linkedin inbound'],
    ['angerufen, nicht erreicht', 'call call outbound'],
    ['angerufen, möchte Angebot', 'call call inbound'],
    ['telefoniert', 'call call inbound'],
    ['Sie hat geantwortet', 'message email inbound'],
    ['Termin vereinbart', 'meeting-booked other inbound'],
    ['auf der Messe getroffen', 'fair meeting inbound'],
    ['appelé, pas de réponse', 'call call outbound'],
    ['elle a répondu', 'message email inbound'],
    ['a demandé un devis', 'quote-request other inbound'],
    ['llamé, no contesta', 'call call outbound'],
    ['respondió', 'message email inbound'],
    ['pidió presupuesto', 'quote-request other inbound'],
    ['likes cold rooms', 'other other outbound'],
    ['something about calledon', 'other other outbound'],
    ['', 'other other outbound'],
  ])('“%s” is %s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  it.each<[string, { dueAt: number; note?: string } | undefined]>([
    ['no answer, try again tomorrow 9', { dueAt: Date.UTC(2026, 2, 12, 8), note: 'try again' }],
    ['booked a demo for Friday', { dueAt: FRIDAY, note: 'booked a demo for' }],
    ['emailed, call on the 5th', { dueAt: Date.UTC(2026, 3, 5, 7), note: 'call' }],
    ['by Friday', { dueAt: FRIDAY }],
    ['met on Friday', undefined],
    ['called at 9', undefined],
    ['called', undefined],
  ])('“%s” suggests %j', (line, expected) => {
    expect(readQuickLine(line, NOW, ZONE).followUp).toEqual(expected);
  });

  it('says that it was yesterday', () => {
    expect(readQuickLine('spoke with her yesterday', NOW, ZONE).daysAgo).toBe(1);
    expect(readQuickLine('gestern telefoniert', NOW, ZONE).daysAgo).toBe(1);
  });

  it('makes an answer of no line that says no verb, and never fails', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const { verb, kind, direction, note } = readQuickLine(line, NOW, ZONE);
        expect(note).toBe(line.trim());
        if (verb === undefined) expect([kind, direction]).toEqual(['other', 'outbound']);
      }),
    );
  });

  it('takes no time over a long line', () => {
    const start = performance.now();
    readQuickLine('she had asked at the '.repeat(500), NOW, ZONE);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
