import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyReply } from '@/storage/model/reply/classify-reply';
import { returnsOn } from '@/storage/model/reply/return-date';

/** A Wednesday. */
const SENT = Date.UTC(2026, 7, 5, 9, 30);

function returnOf(text: string, language?: string): string | undefined {
  const { returnDate } = classifyReply({ text, language });
  return returnDate && returnsOn(returnDate, SENT);
}

describe('the day of return', () => {
  it.each([
    ['I am out of the office until 17 August.', '2026-08-17'],
    ['I am out of the office until Monday.', '2026-08-10'],
    ['I am out of the office from August 10-21.', '2026-08-24'],
    ['I am on vacation from 3 through 14 August 2026.', '2026-08-17'],
    ['I am out of the office from 10 August and return on August 20th.', '2026-08-20'],
    ['I am on leave until 2027-01-11.', '2027-01-11'],
    ['I am on leave until 3 January.', '2027-01-03'],
    ['Ich bin bis einschließlich 14.08. nicht im Büro.', '2026-08-17'],
    ['Ich bin im Urlaub und ab dem 17. August wieder erreichbar.', '2026-08-17'],
    ['Ich bin bis Freitag im Urlaub.', '2026-08-10'],
    ['Je suis absente du bureau jusqu’au 12/08/2026.', '2026-08-13'],
    ['Je suis en congés et serai de retour le 1er septembre.', '2026-09-01'],
    ['Estoy fuera de la oficina del 3 al 14 de agosto.', '2026-08-17'],
    ['Estou de férias e retorno no dia 20 de agosto.', '2026-08-20'],
    ['Sono in ferie fino al 14 agosto.', '2026-08-17'],
    ['Ik ben afwezig tot en met 20 augustus.', '2026-08-21'],
    ['Jag är på semester till och med 14 augusti.', '2026-08-17'],
    ['Jestem na urlopie do 14 sierpnia.', '2026-08-17'],
    ['Я в отпуске до 14 августа.', '2026-08-17'],
    ['8月14日まで休暇をいただいております。', '2026-08-17'],
    ['I am on sabbatical this year.', undefined],
    ['I am out of the office from Thursday onwards.', undefined],
    ['I am on leave until 31 February.', undefined],
  ])('%s %s', (text, day) => {
    expect(returnOf(text)).toBe(day);
  });

  it.each([
    ['en-US', '2026-09-08'],
    ['en-GB', '2026-08-09'],
    ['de', '2026-08-09'],
  ])('9/8 to a reader of %s is %s', (language, day) => {
    expect(returnOf('I am out of the office until 9/8.', language)).toBe(day);
  });

  it('is a day of the calendar, at most two months back and a year ahead', () => {
    const named = fc.record({ day: fc.integer({ min: 1, max: 31 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(named, fc.boolean(), (day, isLastDayAway) => {
        const found = returnsOn({ named: day, isLastDayAway, words: '' }, SENT);
        if (!found) return;
        const days = (Date.parse(found) - SENT) / 86_400_000;
        expect(days).toBeGreaterThan(-61);
        expect(days).toBeLessThan(370);
      }),
    );
  });
});

describe('the substitute', () => {
  it.each([
    [
      'I am out of the office. Please contact my colleague Bo Lind at bo.lind@x.example.',
      { name: 'Bo Lind', email: 'bo.lind@x.example' },
    ],
    ['I am out of the office. For urgent matters contact bo@x.example.', { email: 'bo@x.example' }],
    ['I am on leave until May. Please contact Bo van der Lind.', { name: 'Bo van der Lind' }],
    [
      'Ich bin im Urlaub. Bitte wenden Sie sich an Frau Åsa Jensen (jensen@x.example).',
      { name: 'Åsa Jensen', email: 'jensen@x.example' },
    ],
    ['Je suis en congés. Veuillez contacter Zoé Martin.', { name: 'Zoé Martin' }],
    ['Estoy de vacaciones. Contacte con mi supervisora, María García.', { name: 'María García' }],
    [
      'Ik ben afwezig. U kunt contact opnemen met Petra via petra@x.example.',
      { name: 'Petra', email: 'petra@x.example' },
    ],
    ['I am out of the office. Please contact the Support Team.', undefined],
    ['I am out of the office with no access to email and return on Monday.', undefined],
    ['I am out of the office. Contact me at ida@x.example.', undefined],
  ])('%s', (text, substitute) => {
    expect(classifyReply({ senderAddress: 'ida@x.example', text }).substitute).toEqual(substitute);
  });
});
