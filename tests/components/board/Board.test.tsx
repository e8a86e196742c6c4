import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Board } from '@/components/board/Board';
import { BoardContext } from '@/components/board/BoardContext';
import { useBoardView } from '@/components/board/useBoardView';
import { FinderContext } from '@/components/finder/FinderContext';
import { changeStage } from '@/storage/commands/change-stage';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { db } from '@/storage/db';
import { plainFinder } from '@/storage/find/plain-finder';
import { finderSettings } from '@/storage/finder-settings';
import type { ContactId } from '@/storage/model/contact';
import { DAY_MS } from '@/storage/model/day-ms';
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

function shown(query = '') {
  const onOpen = vi.fn<(contact: { id: ContactId }) => void>();
  const given = { steps: [], rules: ROT_RULES, policy: 'engaged' as const, onOpen };
  const part = (
    <FinderContext value={plainFinder(finderSettings)}>
      <BoardContext value={given}>
        <Board query={query} />
      </BoardContext>
    </FinderContext>
  );
  return { ...show(part), onOpen };
}
const card = (name: string) => screen.findByRole('button', { name });

it('says of a card how it stands: which way, when next, for how long, rotting, not to be written to', async () => {
  const contactId = await savedLead('Ada Vermeer');
  await db.contacts.update(contactId, { stageChangedAt: Date.now() - 20.5 * DAY_MS });
  const stopped = await savedLead('Bruno Castell');
  await setDoNotContact({ contactId: stopped });
  const { rep, onOpen } = shown();
  const ada = await card('Ada Vermeer');
  const described = (of: HTMLElement) =>
    (of.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  expect(described(ada)[0]?.textContent).toContain('Rotting: nothing happened for 20 days. 20 days in the stage');
  expect(described(ada)[0]?.textContent).toContain('No follow-up');
  expect(within(described(ada)[0] as HTMLElement).getByRole('img', { name: 'One-way' })).toBeTruthy();
  const bruno = described(await card('Bruno Castell'))[0] as HTMLElement;
  expect(within(bruno).getByRole('img', { name: 'Do not contact' })).toBeTruthy();
  expect(bruno.textContent).toContain('In the stage since today');
  await rep.click(ada);
  expect(onOpen.mock.calls[0]?.[0]).toMatchObject({ id: contactId });
});

it('counts every column, and opens those that lead out of the funnel', async () => {
  await changeStage({ contactId: await savedLead('Ada Vermeer'), to: 'lost', reason: 'Bought elsewhere' });
  const { rep } = shown();
  await rep.click(await screen.findByRole('button', { name: 'Open lost, 1 contact' }));
  expect(
    await within(screen.getByRole('region', { name: 'Lost' })).findByRole('button', { name: 'Ada Vermeer' }),
  ).toBeTruthy();
  await rep.click(screen.getByRole('button', { name: 'Fold lost' }));
  expect(screen.queryByRole('region', { name: 'Lost' })).toBeNull();
});

it('says that a search finds nobody, and what fills an empty board', async () => {
  await savedLead('Ada Vermeer');
  shown('zeppelin');
  expect(await screen.findByText('Nobody found')).toBeTruthy();
});

it('shows the newcomer without being asked', async () => {
  shown();
  expect(await screen.findByText('Nobody here yet')).toBeTruthy();
  await savedLead('Ada Vermeer');
  await card('Ada Vermeer');
  await waitFor(() => expect(screen.queryByText('Nobody here yet')).toBeNull());
});
