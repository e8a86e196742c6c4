import { screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
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

  it('lies above every box that would cut it off, and moves along when one scrolls', async () => {
    const onTop = vi.fn<() => void>();
    Object.assign(HTMLElement.prototype, { showPopover: onTop });
    onTestFinished(() => void Reflect.deleteProperty(HTMLElement.prototype, 'showPopover'));
    const { rep } = open();
    const edges = vi.spyOn(button(), 'getBoundingClientRect').mockReturnValue(new DOMRect(40, 100, 60, 24));
    await rep.click(button());
    const menu = screen.getByRole('menu');
    expect(onTop).toHaveBeenCalledOnce();
    expect([menu.getAttribute('popover'), menu.style.top, menu.style.left]).toEqual(['manual', '128px', '40px']);
    edges.mockReturnValue(new DOMRect(40, 60, 60, 24));
    document.body.dispatchEvent(new Event('scroll'));
    expect(menu.style.top).toBe('88px');
  });
});
