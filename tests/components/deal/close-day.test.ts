import { describe, expect, it } from 'vitest';
import { closeDay } from '@/components/deal/close-day';
import type { WallMoment } from '@/storage/model/wall-moment';
import type { ReadWhen } from '@/storage/model/when/read-wall';

const TODAY = '2026-11-22';
const moment = (day: string): ReadWhen => ({
  is: 'moment',
  when: { wall: `${day}T09:00`, zone: 'Europe/Berlin' } as WallMoment,
  at: 0,
  remarks: [],
});

describe('the day on which a deal should close', () => {
  it.each(['1900-01-01', '1999-12-31', '2026-11-21', 'yesterday'])('is not %s, which is over', (text) => {
    expect(closeDay(text, { is: 'past' }, TODAY)).toEqual({ wrong: 'That is over. Choose a time to come.' });
  });

  it('stays where the deal has one that is over', () => {
    expect(closeDay('2026-10-01', { is: 'past' }, TODAY, '2026-10-01')).toEqual({ day: '2026-10-01' });
    expect(closeDay('2026-10-02', { is: 'past' }, TODAY, '2026-10-01')).toHaveProperty('wrong');
  });

  it('may be today, also after the morning', () => {
    expect(closeDay(TODAY, { is: 'past' }, TODAY)).toEqual({ day: TODAY });
  });

  it('is at most fifty years away', () => {
    expect(closeDay('x', moment('2076-11-22'), TODAY)).toEqual({ day: '2076-11-22' });
    expect(closeDay('x', moment('2076-11-23'), TODAY)).toEqual({ wrong: 'That is more than 50 years away.' });
    expect(closeDay('x', moment('2999-01-01'), TODAY)).toHaveProperty('wrong');
  });

  it('may be left open', () => {
    expect(closeDay('', { is: 'empty' }, TODAY)).toEqual({});
  });
});
