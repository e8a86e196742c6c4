import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SiteSwitches } from '@/components/site/SiteSwitches';
import type { SiteAccess } from '@/components/site/site-access';
import { SITES, type SiteId } from '@/storage/model/sites';
import { show } from '../show';

/** Access as a browser keeps it, which grants or refuses every wish. */
function browserAccess(grants: boolean) {
  const on = new Set<SiteId>();
  const listeners = new Set<() => void>();
  const change = (work: () => void) => {
    work();
    for (const listener of listeners) listener();
  };
  const access: SiteAccess = {
    isOn: async ({ id }) => on.has(id),
    switchOn: vi.fn(async ({ id }) => {
      if (grants) change(() => on.add(id));
      return grants;
    }),
    switchOff: vi.fn(async ({ id }) => {
      change(() => on.delete(id));
      return true;
    }),
    watch: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
  return { access, change, on };
}

const gmail = () => screen.findByRole('switch', { name: 'Gmail' });

describe('SiteSwitches', () => {
  it('has a switch for each site, off at first, with what is read there', async () => {
    show(<SiteSwitches access={browserAccess(true).access} />);
    for (const { label, reads } of SITES) {
      const control = await screen.findByRole('switch', { name: label });
      expect(control.getAttribute('aria-checked')).toBe('false');
      expect(screen.getByText(reads).id).toBe(control.getAttribute('aria-describedby'));
    }
  });

  it('switches on and off, asking for that site only', async () => {
    const { access } = browserAccess(true);
    const { rep } = show(<SiteSwitches access={access} />);
    await rep.click(await gmail());
    expect(access.switchOn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'gmail' }));
    expect(await screen.findByRole('switch', { name: 'Gmail', checked: true })).toBeTruthy();
    await rep.click(await gmail());
    expect(await screen.findByRole('switch', { name: 'Gmail', checked: false })).toBeTruthy();
    expect(access.switchOff).toHaveBeenCalledOnce();
  });

  it('stays off and says why when the rep refuses', async () => {
    const { rep } = show(<SiteSwitches access={browserAccess(false).access} />);
    await rep.click(await gmail());
    expect((await screen.findByRole('status')).textContent).toContain('Gmail stays off');
    expect((await gmail()).getAttribute('aria-checked')).toBe('false');
  });

  it("follows what is changed in the browser's own settings", async () => {
    const { access, change, on } = browserAccess(true);
    show(<SiteSwitches access={access} />);
    await gmail();
    act(() => change(() => on.add('gmail')));
    expect(await screen.findByRole('switch', { name: 'Gmail', checked: true })).toBeTruthy();
  });
});
