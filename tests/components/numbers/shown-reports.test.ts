import { describe, expect, it } from 'vitest';
import { durationWords } from '@/components/numbers/duration-words';
import { weekWords } from '@/components/numbers/group-words';
import { SHOWN } from '@/components/numbers/report-words';
import { fullShareWords } from '@/components/numbers/share-words';
import { csvRows } from '@/components/numbers/shown-report';
import { shownRevenue } from '@/components/numbers/shown-revenue';
import type { NumbersReport } from '@/storage/model/numbers/numbers-report';
import { waitingTimes } from '@/storage/model/numbers/waiting-times';

const AROUND = { by: 'channel', days: 30, names: new Map() } as const;

describe('a share in words', () => {
  it.each([
    [0, 0, 'nobody yet'],
    [3, 5, '3 of 5: too few to tell'],
    [19, 19, '19 of 19: too few to tell'],
    [37, 120, '37 of 120: 31 % (23–40 %)'],
    [0, 20, '0 of 20: 0 % (0–16 %)'],
  ])('%i of %i', (n, of, words) => {
    expect(fullShareWords({ n, of })).toBe(words);
  });
});

describe('how long something took, in words', () => {
  it.each([
    [12, '12 min'],
    [90, '1.5 h'],
    [600, '10 h'],
    [2 * 1_440, '2 days'],
    [20 * 1_440 + 700, '20 days'],
  ])('%i minutes', (minutes, words) => {
    expect(durationWords(minutes)).toBe(words);
  });
});

describe('a report as a table', () => {
  const times = waitingTimes([60, 120], [3_000]);
  const report: NumbersReport = {
    groups: [
      { key: 'call', counts: { no: 1 } },
      { key: 'email', counts: { yes: 2, young: 4, theyWrote: 1 }, times },
    ],
    total: { counts: { yes: 2, no: 1, young: 4, theyWrote: 1 }, times },
  };

  it('says n of m with what is too young and who wrote first, and all of them in a last row', () => {
    const shown = SHOWN.replies(report, AROUND);
    expect(shown.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['Call', '1', '0', 'too few to tell', '–', '0', '0'],
      ['Mail', '2', '2', 'too few to tell', '1 h (of 2: too few to tell)', '4', '1'],
      ['All', '3', '2', 'too few to tell', '1 h (of 2: too few to tell)', '4', '1'],
    ]);
    expect(shown.summary).toContain('Answered: 2 of 3: too few to tell.');
    expect(shown.summary).toContain('1 of 3 have not answered so far: too few');
  });

  it('opens who stands behind each number, and nobody behind 0', () => {
    const [call, mail, all] = SHOWN.replies(report, AROUND).rows;
    expect(mail?.cells[1]?.cell).toEqual({ group: 'email', parts: ['yes'] });
    expect(all?.cells[0]?.cell).toEqual({ group: undefined, parts: ['yes', 'no'] });
    expect(call?.cells[1]?.cell).toBeUndefined();
  });

  it('becomes a file with the share, its bounds and the times as numbers', () => {
    const [head, , mail] = csvRows(SHOWN.replies(report, AROUND));
    expect(head).toHaveLength(mail?.length ?? 0);
    expect(mail?.slice(0, 7)).toEqual(['Mail', 2, 2, 1, 0.342, 1, 60]);
  });

  it('opens the deals behind an amount that was won', () => {
    const month = { month: '2026-10', currency: 'EUR', lost: 1, unnamed: 0 };
    const [won] = shownRevenue([{ ...month, won: 1, amount: 250_000 }]).rows;
    const [none] = shownRevenue([{ ...month, won: 0, amount: 0 }]).rows;
    expect(won?.cells[0]?.cell).toEqual({ group: '2026-10 EUR', parts: ['won'] });
    expect(none?.cells[0]?.cell).toBeUndefined();
  });

  it('names a week with a year that is no day', () => {
    expect(weekWords('2026-11-16')).toBe('Week of Nov 16, 2026');
  });

  it('never adds two currencies up', () => {
    const deal = { won: 1, lost: 0, unnamed: 0 };
    const shown = shownRevenue([
      { ...deal, month: '2026-10', currency: 'EUR', amount: 250_000 },
      { ...deal, month: '2026-10', currency: 'GBP', amount: 99_950, lost: 1, unnamed: 1 },
    ]);
    expect(shown.summary).toContain('€2,500 and £999.50');
    expect(shown.rows[1]?.cells[0]).toMatchObject({ csv: ['GBP', 999.5, 1] });
    expect(shown.rows[1]?.cells[0]?.text).toContain('1 without an amount');
  });
});
