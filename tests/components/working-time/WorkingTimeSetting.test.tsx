import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkingTimeSetting } from '@/components/working-time/WorkingTimeSetting';
import { WORKING_TIME } from '@/storage/model/when/working-time';
import { workingTime } from '@/storage/settings';
import { show } from '../show';

beforeEach(() => workingTime.setValue(WORKING_TIME));

const type = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });

describe('WorkingTimeSetting', () => {
  it('keeps the days of the week, and never none', async () => {
    const { rep } = show(<WorkingTimeSetting item={workingTime} />);
    await rep.click(await screen.findByRole('checkbox', { name: 'Friday' }));
    await rep.click(screen.getByRole('checkbox', { name: 'Sunday' }));
    expect((await workingTime.getValue()).days).toEqual([0, 1, 2, 3, 4]);
    for (const day of ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'])
      await rep.click(screen.getByRole('checkbox', { name: day }));
    expect((await workingTime.getValue()).days).toEqual([4]);
  });

  it('keeps hours that make sense, and says of others that they are not kept', async () => {
    show(<WorkingTimeSetting item={workingTime} />);
    await screen.findByLabelText('Working hours, from');
    type('Working hours, from', '08:30');
    expect(await workingTime.getValue()).toMatchObject({ from: '08:30', to: '17:30' });
    type('Working hours, from', '19:00');
    expect(screen.getByText(/Not kept/)).toBeTruthy();
    expect(await workingTime.getValue()).toMatchObject({ from: '08:30' });
  });

  it('takes days off as a range, lists them, and removes them', async () => {
    const { rep } = show(<WorkingTimeSetting item={workingTime} />);
    await screen.findByLabelText('First day');
    type('First day', '2026-12-31');
    type('Last day (optional)', '2027-01-02');
    await rep.click(screen.getByRole('button', { name: 'Add' }));
    expect((await workingTime.getValue()).daysOff).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
    const list = screen.getByRole('list', { name: 'Your days off' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    await rep.click(within(list).getByRole('button', { name: /^Remove/ }));
    expect((await workingTime.getValue()).daysOff).toEqual([]);
  });

  it('has quiet hours, over midnight, or none', async () => {
    const { rep } = show(<WorkingTimeSetting item={workingTime} />);
    const quiet = await screen.findByRole('switch', { name: 'Quiet hours' });
    await rep.click(quiet);
    expect((await workingTime.getValue()).quiet).toEqual({ from: '20:00', to: '07:00' });
    type('Quiet, from', '22:00');
    expect((await workingTime.getValue()).quiet).toEqual({ from: '22:00', to: '07:00' });
    await rep.click(quiet);
    expect(await workingTime.getValue()).not.toHaveProperty('quiet');
  });
});
