import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Menu } from '@/components/ui/Menu';
import { show } from '../show';

function open() {
  const chosen = vi.fn<(id: string) => void>();
  const items = ['one', 'two', 'three'].map((id) => ({ id, label: id, onChoose: () => chosen(id) }));
  return { ...show(<Menu label="Numbers" items={items} />), chosen };
}

const button = () => screen.getByRole('button', { name: 'Numbers' });

describe('Menu', () => {
  it('is opened, walked and used by keyboard', async () => {
    const { rep, chosen } = open();
    await rep.tab();
    await rep.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('one');
    await rep.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(chosen).toHaveBeenCalledExactlyOnceWith('three');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it('closes with Escape, and gives the focus back', async () => {
    const { rep, chosen } = open();
    await rep.click(button());
    await rep.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
    expect(chosen).not.toHaveBeenCalled();
  });

  it('closes when the rep goes elsewhere', async () => {
    const { rep } = open();
    await rep.click(button());
    await rep.click(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
