import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FinderContext } from '@/components/finder/FinderContext';
import { PipelineHome } from '@/components/pipeline/PipelineHome';
import { usePipelineView } from '@/components/pipeline/usePipelineView';
import { changeStage } from '@/storage/commands/change-stage';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { plainFinder } from '@/storage/find/plain-finder';
import { SCORE_RULES } from '@/storage/model/score/score-weights';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

const finder = plainFinder(async () => ({ rules: SCORE_RULES }));

beforeEach(async () => {
  await freshDatabase();
  usePipelineView.setState(usePipelineView.getInitialState());
});

function open() {
  const onOpen = vi.fn();
  return {
    ...show(
      <FinderContext value={finder}>
        <PipelineHome onOpen={onOpen} />
      </FinderContext>,
    ),
    onOpen,
  };
}

const rows = () => document.querySelectorAll('[data-contact]');

describe('PipelineHome', () => {
  it('tells a newcomer what fills it', async () => {
    open();
    expect(await screen.findByText('Nobody here yet')).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Leads 0' })).toHaveProperty('checked', true);
  });

  it('counts and lists leads, prospects and all', async () => {
    await savedLead('Ada Vermeer');
    const bruno = await savedLead('Bruno Castell');
    await changeStage({ contactId: bruno, to: 'prospect', reason: 'met' });
    const { rep } = open();
    expect(await screen.findByText('Ada Vermeer')).toBeTruthy();
    expect(screen.queryByText('Bruno Castell')).toBeNull();
    await rep.click(screen.getByRole('radio', { name: 'Prospects 1' }));
    expect(await screen.findByText('Bruno Castell')).toBeTruthy();
    await rep.click(screen.getByRole('radio', { name: 'All 2' }));
    expect(await screen.findByText('Ada Vermeer')).toBeTruthy();
    expect(rows()).toHaveLength(2);
  });

  it('is searched from anywhere with a slash', async () => {
    await savedLead('Ada Vermeer');
    await savedLead('Bruno Castell');
    const { rep } = open();
    await screen.findByText('Ada Vermeer');
    await rep.keyboard('/bru');
    expect(await screen.findByText('Bruno Castell')).toBeTruthy();
    expect(screen.queryByText('Ada Vermeer')).toBeNull();
    await rep.keyboard('{Escape}');
    expect(await screen.findByText('Ada Vermeer')).toBeTruthy();
  });

  it('says how many a search finds in the other stages, and shows them at one press', async () => {
    for (const name of ['Bruno Castell', 'Bruna Ferro']) {
      await changeStage({ contactId: await savedLead(name), to: 'prospect', reason: 'met' });
    }
    await savedLead('Ada Vermeer');
    const { rep } = open();
    await screen.findByText('Ada Vermeer');
    await rep.keyboard('/bru');
    expect(await screen.findByText('2 in other stages.')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Show under “All”' }));
    expect(await screen.findByText('Bruno Castell')).toBeTruthy();
    expect(rows()).toHaveLength(2);
    await rep.keyboard('/xyz');
    expect(await screen.findByText('Nobody found')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show under “All”' })).toBeNull();
  });

  it('lists what a search with filters finds, and takes the nearest word for one that nobody has', async () => {
    const ada = await savedLead('Ada Vermeer');
    await savedLead('Bruno Castell');
    await changeStage({ contactId: ada, to: 'prospect', reason: 'met' });
    const { rep } = open();
    await screen.findByText('Bruno Castell');
    await rep.keyboard('/stage:prospect ');
    expect(await screen.findByText('Ada Vermeer')).toBeTruthy();
    expect(screen.queryByText('Bruno Castell')).toBeNull();
    await rep.keyboard('{Escape}brnuo');
    expect(await screen.findByText('Bruno Castell')).toBeTruthy();
    expect(screen.getByText(/Nobody with/).textContent).toBe('Nobody with “brnuo”: shown is “bruno”.');
    expect(screen.queryByText('Ada Vermeer')).toBeNull();
  });

  it('is walked with the arrow keys and opened with Enter', async () => {
    await savedLead('Ada Vermeer');
    await savedLead('Bruno Castell');
    const { rep, onOpen } = open();
    await screen.findByText('Ada Vermeer');
    const [first, second] = rows();
    await rep.keyboard('/{ArrowDown}');
    expect(document.activeElement).toBe(first);
    await rep.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await rep.keyboard('{ArrowUp}{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('shows what is due, and what has no date at all', async () => {
    await setFollowUp({ contactId: await savedLead('Ada Vermeer'), dueAt: 1_000 });
    await savedLead('Bruno Castell');
    const { rep } = open();
    expect(await screen.findByText('No follow-up')).toBeTruthy();
    expect(screen.getByText(/^Overdue/)).toBeTruthy();
    await rep.click(await screen.findByRole('button', { name: /^Follow-ups/ }));
    const due = await screen.findByRole('region', { name: 'Overdue' });
    expect(within(due).getByRole('button', { name: 'Ada Vermeer' })).toBeTruthy();
    expect(within(due).getByRole('button', { name: 'Done' })).toBeTruthy();
  });
});
