import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Segmented } from '@/components/ui/Segmented';
import { show } from '../show';

const OPTIONS = ['Yes', 'Not now', 'No'].map((value) => ({ value, label: value }));

function shown(explicit: boolean) {
  const onChange = vi.fn<(value: string) => void>();
  const { rep } = show(
    <Segmented label="Authority" options={OPTIONS} value="Yes" onChange={onChange} explicit={explicit} />,
  );
  screen.getByRole('radio', { name: 'Yes' }).focus();
  return { rep, onChange };
}
const focused = () => document.activeElement?.closest('label')?.textContent;

describe('Segmented', () => {
  it('keeps nothing while arrow keys look for the answer, where a choice is kept at once', async () => {
    const { rep, onChange } = shown(true);
    await rep.keyboard('{ArrowLeft}');
    expect(focused()).toBe('No');
    await rep.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('Not now');
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each([[' '], ['{Enter}']])('chooses the one in focus with %j', async (key) => {
    const { rep, onChange } = shown(true);
    await rep.keyboard(`{ArrowRight}${key}`);
    expect(onChange.mock.calls).toEqual([['Not now']]);
  });

  it('chooses with the arrow key elsewhere', async () => {
    const { rep, onChange } = shown(false);
    await rep.keyboard('{ArrowRight}');
    expect(onChange.mock.calls).toEqual([['Not now']]);
  });
});
