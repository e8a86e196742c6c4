import { describe, expect, it } from 'vitest';
import { chronoReading } from '@/components/when/chrono-reading';
import { AROUND } from '../../storage/model/when/outcome-words';

describe('chronoReading', () => {
  it.each([
    ['20-May-2090', '2090-05-20T09:00'],
    ['2090/5/20 14:30', '2090-05-20T14:30'],
    ['in 2 weeks and 3 days', '2026-03-28T09:00'],
  ])('reads “%s” in the rep’s zone, whatever that of the machine', async (text, wall) => {
    expect(await chronoReading(text, AROUND)).toMatchObject({ is: 'moment', when: { wall, zone: 'Europe/Berlin' } });
  });

  it.each(['call Bob tomorrow', 'from 3 to 5pm', 'tomorrow and Friday', 'xyz'])(
    'takes not a part of “%s”',
    async (text) => {
      expect(await chronoReading(text, AROUND)).toBeUndefined();
    },
  );

  it.each(['1 Jan 9999', 'in 999999 days'])('says of “%s” that it is too far', async (text) => {
    expect(await chronoReading(text, AROUND)).toEqual({ is: 'tooFar' });
  });

  it('says of what is over that it is', async () => {
    expect(await chronoReading('20-May-1990', AROUND)).toEqual({ is: 'past' });
  });
});
