import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isMeant } from '@/components/palette/is-meant';
import { Palette } from '@/components/palette/Palette';
import type { PaletteCommand } from '@/components/palette/palette-command';
import { saveSegment } from '@/storage/commands/save-segment';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(freshDatabase);

function open() {
  const [board, undo, onContact, onSearch] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const commands: PaletteCommand[] = [
    { id: 'board', group: 'Go to', title: 'Board', run: board },
    { id: 'undo', group: 'Do', title: 'Undo the last thing', also: ['take back'], keys: 'u', run: undo },
  ];
  const shown = show(<Palette commands={commands} onContact={onContact} onSearch={onSearch} />);
  return { ...shown, board, undo, onContact, onSearch };
}

const lines = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const line = () => screen.findByRole('combobox');

describe('Palette', () => {
  it('opens with its keys, narrows by letters, and does what Enter chooses', async () => {
    const { rep, undo, board } = open();
    const button = screen.getByRole('button', { name: 'Command palette' });
    button.focus();
    await rep.keyboard('{Control>}k{/Control}');
    await waitFor(async () => expect(document.activeElement).toBe(await line()));
    expect(lines()).toEqual(['Board', 'Undo the last thingu']);
    await rep.keyboard('take');
    await waitFor(() => expect(lines()).toEqual(['Undo the last thingu', 'Everybody for take']));
    await rep.keyboard('{Enter}');
    await waitFor(() => expect(undo).toHaveBeenCalledOnce());
    expect(board).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('finds any contact and segment, the contact first', async () => {
    const id = await savedLead('Ada Vermeer');
    await saveSegment({ name: 'Adopters', query: 'tag:early' });
    const { rep, onContact, onSearch } = open();
    await rep.keyboard('{Meta>}k{/Meta}');
    await line();
    await rep.keyboard('ad');
    await waitFor(() => expect(lines()).toEqual(['Ada VermeerLead', 'Adopterstag:early', 'Everybody for ad']));
    await rep.keyboard('{Enter}');
    await waitFor(() => expect(onContact).toHaveBeenCalledWith(expect.objectContaining({ id })));
    await rep.keyboard('{Control>}k{/Control}');
    await line();
    await rep.keyboard('adopt');
    await waitFor(() => expect(lines()).toEqual(['Adopterstag:early', 'Everybody for adopt']));
    await rep.keyboard('{Enter}');
    await waitFor(() => expect(onSearch).toHaveBeenCalledWith('tag:early'));
  });
});

describe('isMeant', () => {
  it.each([
    ['', ['Board'], true],
    ['bo', ['Board'], true],
    ['last und', ['Undo the last thing'], true],
    ['tests', ['Board', 'test'], false],
    ['!!', ['Board'], false],
  ])('%s in %j: %s', (typed, names, meant) => {
    expect(isMeant(typed, names)).toBe(meant);
  });
});
