import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LackingDisclosure } from '@/components/next-touch/LackingDisclosure';
import { changeStage } from '@/storage/commands/change-stage';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { kept, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(freshDatabase);

describe('LackingDisclosure', () => {
  it('counts who lacks a follow-up, lists them with what is proposed, and sets it at one press', async () => {
    const [ada, bob, eve] = [await savedLead('Ada'), await savedLead('Bob'), await savedLead('Eve')];
    await setFollowUp({ contactId: bob, dueAt: Date.now() });
    await changeStage({ contactId: eve, to: 'disqualified' });
    await savedLead('Kay');
    const onOpen = vi.fn();
    const { rep } = show(<LackingDisclosure onOpen={onOpen} />);
    const heading = await screen.findByRole('button', { name: /Without a follow-up/ });
    expect(heading.textContent).toContain('2');
    await rep.click(heading);
    const list = within(await screen.findByRole('list', { name: 'Without a follow-up' }));
    expect(list.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      expect.stringContaining('Kay'),
      expect.stringContaining('Ada'),
    ]);
    await rep.click(await list.findByRole('button', { name: 'Set for Ada' }));
    expect((await screen.findByText(/^Follow-up set for/)).textContent).toBeTruthy();
    expect(await kept(ada)).not.toHaveProperty('lacksFollowUp');
    await rep.click(list.getByRole('button', { name: 'Kay' }));
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ name: 'Kay' }));
  });

  it('is not there when everybody has one', async () => {
    await setFollowUp({ contactId: await savedLead('Ada'), dueAt: Date.now() });
    show(<LackingDisclosure onOpen={vi.fn()} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
