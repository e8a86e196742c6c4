import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useReadWhen } from '@/components/when/useReadWhen';
import { WhenField } from '@/components/when/WhenField';
import type { SaidWhen } from '@/storage/model/when/read-wall';
import { show } from '../show';

function Field({ theirZone, onKeep }: { theirZone?: string; onKeep: (said: SaidWhen) => void }) {
  const [text, setText] = useState('');
  const reading = useReadWhen(text, theirZone);
  return (
    <WhenField
      label="When"
      text={text}
      reading={reading}
      takesRepeat
      submit="Set date"
      onText={setText}
      onKeep={onKeep}
    />
  );
}

const field = () => screen.getByRole('textbox', { name: 'When' });
const said = () => document.getElementById(field().getAttribute('aria-describedby') ?? '');

describe('WhenField', () => {
  it('says the day, time and zone as the rep types, and keeps them by Enter', async () => {
    const onKeep = vi.fn<(said: SaidWhen) => void>();
    const { rep } = show(<Field onKeep={onKeep} />);
    expect(screen.getByRole('button', { name: 'Set date' })).toHaveProperty('disabled', true);
    await rep.type(field(), '20 May 2090 14:30');
    expect(said()?.getAttribute('aria-live')).toBe('polite');
    expect(said()?.textContent).toMatch(/Saturday.*2090.*30/);
    expect(said()?.textContent).toContain('a Saturday');
    expect(onKeep).not.toHaveBeenCalled();
    await rep.keyboard('{Enter}');
    expect(onKeep.mock.calls[0]?.[0].when.wall).toBe('2090-05-20T14:30');
  });

  it('says how often', async () => {
    const { rep } = show(<Field onKeep={vi.fn<(said: SaidWhen) => void>()} />);
    await rep.type(field(), 'every first Monday');
    expect(said()?.textContent).toContain('Then every first Monday');
  });

  it('says both times where the hour is theirs', async () => {
    const onKeep = vi.fn<(said: SaidWhen) => void>();
    const { rep } = show(<Field theirZone="Pacific/Kiritimati" onKeep={onKeep} />);
    await rep.type(field(), 'tomorrow 9 their time{Enter}');
    expect(said()?.textContent).toMatch(/Kiritimati \(.+\)/);
    expect(onKeep.mock.calls[0]?.[0].when).toMatchObject({ zone: 'Pacific/Kiritimati', isTheirs: true });
  });

  it.each([
    ['31 Feb', 'There is no such day.'],
    ['yesterday', 'That is over.'],
    ['tomorrow xyz', '“xyz” is not understood.'],
    ['9 their time', 'Their time zone is not known.'],
    ['Thursday 20 May 2090', 'another weekday'],
  ])('keeps nothing of “%s”, and says why', async (text, words) => {
    const onKeep = vi.fn<(said: SaidWhen) => void>();
    const { rep } = show(<Field onKeep={onKeep} />);
    await rep.type(field(), `${text}{Enter}`);
    expect(said()?.textContent).toContain(words);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('asks a wider grammar about what ours does not know', async () => {
    const onKeep = vi.fn<(said: SaidWhen) => void>();
    const { rep } = show(<Field onKeep={onKeep} />);
    await rep.type(field(), '20-May-2090');
    await vi.waitFor(() => expect(said()?.textContent).toContain('2090'), { timeout: 10_000 });
    await rep.type(field(), '{Enter}');
    expect(onKeep.mock.calls[0]?.[0].when.wall).toBe('2090-05-20T09:00');
  });

  it('is left by Escape', async () => {
    const { rep } = show(<Field onKeep={vi.fn<(said: SaidWhen) => void>()} />);
    await rep.type(field(), 'tomorrow{Escape}');
    expect(field()).toHaveProperty('value', '');
  });
});
