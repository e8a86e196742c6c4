import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Deals, type DealView } from '@/components/deal/Deals';
import { saveDeal } from '@/storage/commands/save-deal';
import { winDeal } from '@/storage/commands/win-deal';
import { db } from '@/storage/db';
import type { Contact } from '@/storage/model/contact';
import { savedLead } from '../../storage/examples';
import { show } from '../show';

/** Commands take their time beside other work. */
const SLOW = { timeout: 10_000 };

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const onOpen = vi.fn<(contact: Contact) => void>();

function Page() {
  const [view, setView] = useState<DealView>('open');
  return <Deals view={view} onView={setView} onOpen={onOpen} />;
}

async function openedDeal(name: string): Promise<string> {
  const contactIds = [await savedLead('Ada Vermeer'), await savedLead('Bob Tern'), await savedLead('Eve Osprey')];
  const { dealId } = await saveDeal({ name, currency: 'EUR', contactIds, reason: 'Asked' });
  return dealId;
}

describe('the deals', () => {
  it('name everybody who takes part, and lead to each', async () => {
    await openedDeal('Looms');
    const { rep } = show(<Page />);
    await rep.click(await screen.findByRole('button', { name: 'Looms' }, SLOW));
    const deal = within(await screen.findByRole('listitem', { name: 'Looms' }));
    await rep.click(await deal.findByRole('button', { name: 'Eve Osprey' }, SLOW));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'Eve Osprey' }));
  });

  it('keep a loss that is begun, form and words, over a look at other deals', async () => {
    await openedDeal('Skids');
    const { rep } = show(<Page />);
    await rep.click(await screen.findByRole('button', { name: 'Skids' }, SLOW));
    await rep.click(await screen.findByRole('button', { name: 'Lost…' }));
    await rep.type(await screen.findByLabelText('Reason'), 'Too dear');
    await rep.click(screen.getByRole('radio', { name: 'Won' }));
    expect(screen.queryByLabelText('Reason')).toBeNull();
    await rep.click(screen.getByRole('radio', { name: 'Open' }));
    expect(await screen.findByLabelText('Reason', {}, SLOW)).toHaveProperty('value', 'Too dear');
  });

  it('show what was won just now once alone', async () => {
    const dealId = await openedDeal('Parts');
    const { rep } = show(<Page />);
    await screen.findByRole('button', { name: 'Parts' }, SLOW);
    await winDeal({ dealId });
    const fresh = await screen.findByRole('list', { name: 'Won just now' }, SLOW);
    expect(await within(fresh).findByText('Bob Tern', {}, SLOW)).toBeTruthy();
    await rep.click(screen.getByRole('radio', { name: 'Won' }));
    expect(await screen.findByRole('button', { name: 'Parts' }, SLOW)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Won just now' })).toBeNull();
    await rep.click(screen.getByRole('radio', { name: 'Open' }));
    expect(await screen.findByRole('list', { name: 'Won just now' }, SLOW)).toBeTruthy();
  });
});
