import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageGlance } from '@/components/page/PageGlance';
import { profile } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';
import { actionsOn, failing } from './actions';

beforeEach(freshDatabase);

const ADA = profile('ada-vermeer', { companyName: 'Vermeer BV' });

function open(actions = actionsOn(ADA)) {
  const onOpen = vi.fn();
  const shown = show(
    <PageGlance
      state={{ status: 'read', url: ADA.url, reading: ADA }}
      actions={actions}
      sitesOn={new Set()}
      onOptions={vi.fn()}
      onOpen={onOpen}
      onOpenPanel={vi.fn()}
    />,
  );
  return { ...shown, onOpen };
}

describe('PageGlance', () => {
  it('saves the person at one press, then says what the contact is', async () => {
    const { rep, onOpen } = open();
    await rep.click(await screen.findByRole('button', { name: 'Save as lead' }));
    expect(await screen.findByText('Lead')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'One-way' })).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Open' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'Ada Vermeer' }));
  });

  it('says why nothing was saved', async () => {
    const actions = actionsOn(ADA);
    actions.save.mockRejectedValueOnce(failing('mismatch'));
    const { rep } = open(actions);
    await rep.click(await screen.findByRole('button', { name: 'Save as lead' }));
    expect((await screen.findByRole('alert')).textContent).toContain('somebody else');
  });
});
