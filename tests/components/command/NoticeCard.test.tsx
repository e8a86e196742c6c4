import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNotices } from '@/components/command/useNotices';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(freshDatabase);
afterEach(() => vi.useRealTimers());

const say = (text: string) => act(() => useNotices.getState().say({ text, undo: ['no such event'] }));

describe('NoticeCard', () => {
  it('stays for more than ten seconds, and longer while it is held', () => {
    vi.useFakeTimers();
    show(null);
    say('Saved');
    act(() => vi.advanceTimersByTime(12_000));
    expect(screen.getByText('Saved')).toBeTruthy();
    fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getByText('Saved')).toBeTruthy();
    fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
    act(() => vi.advanceTimersByTime(15_000));
    expect(screen.queryByText('Saved')).toBeNull();
  });

  it('says why an Undo was not possible, and stays', async () => {
    const { rep } = show(null);
    say('Saved');
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await screen.findByRole('alert')).textContent).toContain('does not exist any more');
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('makes room for the newer ones', () => {
    show(null);
    for (const text of ['one', 'two', 'three']) say(text);
    expect(screen.queryByText('one')).toBeNull();
    expect(screen.getByText('three')).toBeTruthy();
  });
});
