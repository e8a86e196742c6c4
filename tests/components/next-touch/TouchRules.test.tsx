import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { TouchRules } from '@/components/next-touch/TouchRules';
import { FOLLOW_UP_RULES } from '@/storage/model/next-touch/follow-up-rules';
import { readFollowUpRules } from '@/storage/model/next-touch/read-follow-up-rules';
import { followUpRules } from '@/storage/settings';
import { show } from '../show';

beforeEach(() => followUpRules.setValue(FOLLOW_UP_RULES));

describe('TouchRules', () => {
  it('turns a rule off, sets its days, and gives back how they came', async () => {
    const { rep } = show(<TouchRules item={followUpRules} />);
    await rep.click(await screen.findByRole('switch', { name: 'They answered' }));
    const days = screen.getByLabelText<HTMLInputElement>('A prospect has been quiet: days');
    await rep.clear(days);
    await rep.type(days, '14');
    await rep.tab();
    const kept = await followUpRules.getValue();
    expect([kept.answered, kept.quiet]).toEqual([
      { on: false, days: 1 },
      { on: true, days: 14 },
    ]);
    await rep.click(screen.getByRole('button', { name: 'As they came' }));
    expect(await followUpRules.getValue()).toEqual(FOLLOW_UP_RULES);
  });

  it.each(['0', '366', '2.5', '-3', ''])('keeps no %j, says why, and leaves it to be mended', async (typed) => {
    const { rep } = show(<TouchRules item={followUpRules} />);
    const days = await screen.findByLabelText<HTMLInputElement>('They answered: days');
    await rep.clear(days);
    if (typed) await rep.type(days, typed);
    expect(days.getAttribute('aria-invalid')).toBe('true');
    await rep.tab();
    expect(await followUpRules.getValue()).toEqual(FOLLOW_UP_RULES);
    expect(days.value).toBe(typed);
    expect(screen.getByRole('alert').textContent).toContain(
      'a whole number from 1 to 365 working days. 1 still holds.',
    );
    await rep.clear(days);
    await rep.type(days, '4{Enter}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect((await followUpRules.getValue()).answered.days).toBe(4);
  });
});

describe('readFollowUpRules', () => {
  it.each([undefined, null, 7, 'rules', []])('takes %j for what holds by default', (kept) => {
    expect(readFollowUpRules(kept)).toEqual(FOLLOW_UP_RULES);
  });

  it('takes what can be read, rule by rule', () => {
    const kept = { saved: { on: false, days: 2 }, quiet: { on: true, days: 'many' }, other: 1 };
    expect(readFollowUpRules(kept)).toEqual({ ...FOLLOW_UP_RULES, saved: { on: false, days: 2 } });
  });
});
