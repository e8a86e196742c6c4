import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactId } from '@/storage/model/contact';
import type { DraftUse } from '@/storage/model/draft-use';
import type { Interaction } from '@/storage/model/interaction';
import { answerInterval } from '@/storage/model/template/answer-rate';
import { draftOutcomes } from '@/storage/model/template/draft-outcome';
import { resemblesDraft } from '@/storage/model/template/resemblance';

const DAY = 86_400_000;
const contactId = 'ada' as ContactId;
const TEXT = 'Hello Ada, does frost cost you a shift each week? Noor';

const use = (at: number, over: Partial<DraftUse> = {}): DraftUse => ({
  ...{ id: `use-${at}`, contactId, templateId: 't', channel: 'email', how: 'inserted', text: TEXT, at },
  ...over,
});
const said = (at: number, over: Partial<Interaction> = {}): Interaction => ({
  ...{ id: `said-${at}`, contactId, channel: 'email', kind: 'message', direction: 'outbound', genuine: true },
  ...{ at, excerpt: TEXT, loggedAt: at },
  ...over,
});
const answer = (at: number, over: Partial<Interaction> = {}) =>
  said(at, { direction: 'inbound', excerpt: 'Yes', ...over });

describe('what came of a draft', () => {
  it.each<[string, Interaction[], object]>([
    ['nothing was logged', [], {}],
    ['it was sent', [said(DAY)], { sentAt: DAY }],
    ['it was sent in the same minute', [said(-30_000)], { sentAt: -30_000 }],
    ['something was sent before', [said(-DAY)], {}],
    ['it was sent too late', [said(3 * DAY + 1)], {}],
    ['it went another way', [said(DAY, { channel: 'linkedin' })], {}],
    ['something else was sent', [said(DAY, { excerpt: 'The invoice is attached as agreed on Tuesday' })], {}],
    ['what was sent is not known', [said(DAY, { excerpt: undefined })], {}],
    ['it was answered', [said(DAY), answer(2 * DAY)], { sentAt: DAY, answeredAt: 2 * DAY }],
    ['a machine answered', [said(DAY), answer(2 * DAY, { genuine: false })], { sentAt: DAY }],
    ['the answer came too late', [said(DAY), answer(31 * DAY + 1)], { sentAt: DAY }],
    ['they wrote before', [answer(DAY / 2), said(DAY)], { sentAt: DAY }],
    [
      'they answered another way',
      [said(DAY), answer(2 * DAY, { channel: 'call' })],
      { sentAt: DAY, answeredAt: 2 * DAY },
    ],
  ])('%s', (_, conversation, outcome) => {
    expect(draftOutcomes([use(0)], conversation)).toEqual([outcome]);
  });

  it('gives an answer to the newest draft before it alone', () => {
    const conversation = [said(DAY), said(5 * DAY), answer(6 * DAY)];
    expect(draftOutcomes([use(0), use(4 * DAY)], conversation)).toEqual([
      { sentAt: DAY },
      { sentAt: 5 * DAY, answeredAt: 6 * DAY },
    ]);
  });

  it('counts one message for one use, however often it was inserted', () => {
    expect(draftOutcomes([use(0), use(1_000)], [said(DAY)])).toEqual([{ sentAt: DAY }, {}]);
  });

  it('takes a call for a call', () => {
    const called = said(DAY, { channel: 'call', kind: 'call', excerpt: undefined });
    expect(draftOutcomes([use(0, { channel: 'call' })], [called])).toEqual([{ sentAt: DAY }]);
  });
});

describe('resemblance', () => {
  it.each([
    [TEXT, true],
    [`Hi!\n\n${TEXT}\n\nBest regards`, true],
    ['Hello Ada, does frost really cost you a whole shift? Best', true],
    ['Hello Ada, the invoice is attached', false],
    ['', false],
  ])('of %j', (sent, resembles) => expect(resemblesDraft(sent, TEXT)).toBe(resembles));

  it('is none with a draft without words', () => expect(resemblesDraft('ok', '- 1')).toBe(false));
});

describe('the interval', () => {
  it('is not named under 20 sends', () => {
    expect(answerInterval({ sent: 19, answered: 19 })).toBeUndefined();
    expect(answerInterval({ sent: 3, answered: 1 })).toBeUndefined();
  });

  it('is that of Wilson', () => {
    const { low = 0, high = 0 } = answerInterval({ sent: 23, answered: 4 }) ?? {};
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.070', '0.371']);
  });

  it('holds the share, within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (sent, part) => {
        const answered = Math.round(sent * part);
        const { low, high } = answerInterval({ sent, answered }) ?? { low: 2, high: -1 };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(answered / sent + 1e-12);
        expect(high).toBeGreaterThanOrEqual(answered / sent - 1e-12);
      }),
    );
  });
});
