import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Board } from '@/components/board/Board';
import { BoardContext } from '@/components/board/BoardContext';
import { useBoardView } from '@/components/board/useBoardView';
import { FinderContext } from '@/components/finder/FinderContext';
import { changeStage } from '@/storage/commands/change-stage';
import { logInteraction } from '@/storage/commands/log-interaction';
import { db } from '@/storage/db';
import { plainFinder } from '@/storage/find/plain-finder';
import { finderSettings } from '@/storage/finder-settings';
import { ROT_RULES } from '@/storage/model/rotting';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(async () => {
  await freshDatabase();
  useBoardView.setState(useBoardView.getInitialState());
  // No layout here: every column is as high as a screen, so that its cards are in the page.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
});

function shown() {
  const given = { steps: [], rules: ROT_RULES, policy: 'engaged' as const, onOpen: () => {} };
  return show(
    <FinderContext value={plainFinder(finderSettings)}>
      <BoardContext value={given}>
        <Board query="" />
      </BoardContext>
    </FinderContext>,
  );
}

const button = (name: string) => screen.findByRole('button', { name });

describe('MoveDialog', () => {
  it('keeps what was typed and says so when another window moves the contact meanwhile', async () => {
    const contactId = await savedLead('Ada Vermeer');
    const { rep } = shown();
    await rep.click(await button('Move Ada Vermeer to…'));
    await rep.click(await button('Lost…'));
    await rep.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Bought elsewhere');
    await changeStage({ contactId, to: 'disqualified', reason: 'A student' });
    expect(await screen.findByText(/was moved to Disqualified in another window\.$/)).toBeTruthy();
    const dialog = screen.getByRole('dialog', { name: /^Move Ada Vermeer to Lost$/ });
    expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox').value).toBe('Bought elsewhere');
    await rep.click(await button('Change stage'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await db.contacts.get(contactId)).toMatchObject({ stage: 'lost' });
  });

  it('has nothing to ask when another window moved the contact to the same place', async () => {
    const contactId = await savedLead('Ada Vermeer');
    const { rep } = shown();
    await rep.click(await button('Move Ada Vermeer to…'));
    await rep.click(await button('Lost…'));
    await screen.findByRole('textbox', { name: 'Reason' });
    await changeStage({ contactId, to: 'lost', reason: 'No budget' });
    await rep.click(await button('Leave it so'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('ends with an answer that is given in it, without a word of another window', async () => {
    const contactId = await savedLead('Ada Vermeer');
    const { rep } = shown();
    await rep.click(await button('Move Ada Vermeer to…'));
    await rep.click(await button('Prospect…'));
    await rep.click(await button('Promote anyway…'));
    await rep.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Met at the fair');
    await rep.click(await button('Promote anyway'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText(/another window/)).toBeNull();
    expect(await db.contacts.get(contactId)).toMatchObject({ stage: 'prospect' });
  });

  it('promises no question for a promotion of which nothing is missing', async () => {
    const contactId = await savedLead('Ada Vermeer');
    const answer = { channel: 'email', kind: 'message', direction: 'inbound' } as const;
    await logInteraction({ ...answer, contactId, at: Date.now() - 5_000, note: 'Yes, please.' });
    const { rep } = shown();
    await rep.click(await button('Move Ada Vermeer to…'));
    await rep.click(await button('Prospect'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText('Ada Vermeer: Lead → Prospect')).toBeTruthy();
  });
});
