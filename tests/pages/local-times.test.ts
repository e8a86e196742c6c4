import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localTimes } from '@/entrypoints/outlook.content/local-times';

beforeEach(() => void vi.stubEnv('TZ', 'Europe/Copenhagen'));
afterEach(() => vi.unstubAllEnvs());

const shown = (language: string, ...texts: (string | undefined)[]) =>
  localTimes(texts, language).map((at) => at && new Date(at).toISOString().slice(0, 16));

describe('times shown in a language', () => {
  it.each([
    ['en-GB', 'Tue 08/09/2026 08:31'],
    ['en-US', 'Tue 9/8/2026 8:31 AM'],
    ['en-us', 'Tuesday, September 8, 2026 8:31 AM'],
    ['en-GB', '\u200eTue 08-Sep-26\u200f \u202a08:31\u202c'],
    ['en-US', 'Tue 2026-09-08 8:31\u202fAM'],
    ['de', 'Di 08.09.2026 08:31'],
    ['de-DE', 'Dienstag, 8. September 2026 um 08:31'],
    ['fr', 'mar. 08/09/2026 08:31'],
    ['fr-CA', 'mar. 2026-09-08 08 h 31'],
    ['es', 'mar 8 de sept de 2026 8:31'],
    ['it', 'mar 08/09/2026 08:31'],
    ['pt-BR', 'Ter, 08/09/2026 08:31'],
    ['nl', 'di 8-9-2026 08:31'],
    ['pl', 'wt. 08.09.2026 08:31'],
    ['da', 'ti 08-09-2026 08:31'],
    ['fi', 'ti 8.9.2026 8.31'],
    ['ru', 'Вт 08.09.2026 8:31'],
    ['ja', '2026/09/08 (火) 8:31'],
    ['ja', '2026年9月8日 8:31'],
    ['zh-CN', '周二 2026/9/8 上午 8:31'],
    ['ko', '2026-09-08 (화) 오전 8:31'],
  ])('%s: %s', (language, text) => {
    expect(shown(language, text)).toEqual(['2026-09-08T06:31']);
  });

  it.each([
    ['en-US', 'Tue 9/8/2026 8:31 PM', '18:31'],
    ['en-US', 'Tue 9/8/2026 12:31 AM', '2026-09-07T22:31'],
    ['en-GB', 'Tue 08/09/2026 20:31', '18:31'],
    ['zh-CN', '2026年9月8日 下午8:31', '18:31'],
    ['ko', '2026년 9월 8일 오후 8:31', '18:31'],
    ['el', 'Τρί 8/9/2026 8:31 μ.μ.', '18:31'],
  ])('%s: the half of the day of %s', (language, text, expected) => {
    expect(shown(language, text)[0]).toContain(expected);
  });
});

describe('what could mean two things', () => {
  it.each([
    ['no weekday', 'en-GB', '08/09/2026 08:31'],
    ['both weekdays alike', 'en-US', 'Sat 9/5/2026 8:31 AM'],
    ['no year', 'en-GB', 'Tue 08/09 08:31'],
    ['no date', 'en-GB', 'Tue 08:31'],
    ['no time', 'en-GB', 'Tue 08/09/2026'],
    ['a short year without a weekday', 'en-GB', '22-Apr-23 15:25'],
    ['a weekday that does not fit', 'en-GB', 'Mon 08/09/2026 08:31'],
    ['a day that is none', 'en-GB', 'Tue 31/02/2026 08:31'],
    ['another calendar', 'th', 'อ. 8/9/2569 8:31'],
    ['a language that is not told', '', 'Wed 12-Apr-23 15:25'],
    ['a word that may be the half of the day', 'en-GB', 'Tue 22/09/2026 8:31 ip.'],
    ['an hour that is none', 'en-GB', 'Tue 22/09/2026 25:31'],
    ['nothing', 'en-GB', ''],
    ['words', 'en-GB', 'Yesterday'],
  ])('%s: %s, %s', (_, language, text) => {
    expect(shown(language, text)).toEqual([undefined]);
  });

  it('an hour that the day has twice or not at all', () => {
    expect(shown('de', 'So 25.10.2026 02:30', 'So 29.03.2026 02:30', 'So 25.10.2026 04:30')).toEqual([
      undefined,
      undefined,
      '2026-10-25T03:30',
    ]);
  });

  it('is settled by the other dates of the page, which are written alike', () => {
    expect(shown('en-GB', '08/09/2026 08:31', '22/09/2026 09:00')).toEqual(['2026-09-08T06:31', '2026-09-22T07:00']);
    expect(shown('en-US', '9/8/2026 8:31 AM', '9/22/2026 9:00 AM')).toEqual(['2026-09-08T06:31', '2026-09-22T07:00']);
    expect(shown('', '08/09/2026 18:31', '22/09/2026 19:00')).toEqual(['2026-09-08T16:31', '2026-09-22T17:00']);
  });

  it('stays open where the dates of the page contradict each other', () => {
    expect(shown('en-GB', '22/09/2026 08:31', '09/22/2026 08:31')).toEqual([undefined, undefined]);
  });

  it('is the same either way', () => {
    expect(shown('en-GB', '09/09/2026 08:31')).toEqual(['2026-09-09T06:31']);
  });

  it.each(['de-', 'x', 'javascript:', 'en-GB-x-'.repeat(40), '🇩🇰'])('%j is no language', (language) => {
    expect(shown(language, '2026-09-08 18:31')).toEqual(['2026-09-08T16:31']);
  });
});
