import { use, useState } from 'react';
import { DealSettingsContext } from '@/components/deal/DealSettingsContext';
import { newDealDraft } from '@/components/deal/deal-draft';
import { amendDraft } from '@/components/draft/useDraft';
import { useFindText } from '@/components/find/useFindText';
import { Palette } from '@/components/palette/Palette';
import type { PaletteCommand } from '@/components/palette/palette-command';
import { useUndoKey } from '@/components/palette/useUndoKey';
import { useUndoLast } from '@/components/palette/useUndoLast';
import { openOptions } from '../options/api';
import { NewLead } from './NewLead';
import { openContact } from './open-contact';
import { addressOf } from './view-address';
import { findingView, VIEWS, type ViewId } from './views';

const go = (view: ViewId, tail?: string) => {
  location.hash = addressOf(view, tail);
};

const WAYS: readonly PaletteCommand[] = Object.entries(VIEWS)
  .filter(([, { untabbed }]) => !untabbed)
  .map(([id, { title, finds }]) => ({
    ...{ id, title, group: 'Go to' },
    run: () => go(id as ViewId, finds && useFindText.getState().text),
  }));

/** The palette of the full page: every view, contact and segment, and what can be done here. */
export function PagePalette({ view }: { view: ViewId }) {
  const [typing, setTyping] = useState(false);
  const { currency } = use(DealSettingsContext);
  const undoLast = useUndoLast();
  useUndoKey(undoLast);
  const newDeal = () => {
    amendDraft('new-deal', (draft) => draft ?? newDealDraft(currency));
    go('deals');
  };
  const commands: PaletteCommand[] = [
    ...WAYS,
    { id: 'options', group: 'Go to', title: 'Options', also: ['settings'], run: openOptions },
    { id: 'lead', group: 'Do', title: 'New lead', also: ['contact', 'add person'], run: () => setTyping(true) },
    { id: 'deal', group: 'Do', title: 'New deal', also: ['opportunity', 'add'], run: newDeal },
    { id: 'archive', group: 'Do', title: 'Import your LinkedIn archive', also: ['zip'], run: () => go('import') },
    {
      id: 'import',
      group: 'Do',
      title: 'Import contacts',
      also: ['csv', 'vcard', 'file'],
      run: () => go('import'),
    },
    {
      id: 'undo',
      group: 'Do',
      title: 'Undo the last thing',
      also: ['take back'],
      keys: 'Ctrl Z',
      run: () => void undoLast(),
    },
    ...SEARCHING,
    { id: 'keys', group: 'Do', title: 'Show all keys', also: ['help', 'shortcuts'], keys: '?', run: pressHelp },
  ];
  return (
    <>
      <Palette commands={commands} onContact={openContact} onSearch={(query) => go(findingView(view), query)} />
      {typing ? <NewLead onClose={() => setTyping(false)} /> : null}
    </>
  );
}

const SEARCHING: readonly PaletteCommand[] = [
  {
    ...{ id: 'search', group: 'Do', title: 'Search contacts', also: ['find', 'filter'], keys: '/' },
    run: () => document.querySelector<HTMLElement>('[data-find]')?.focus(),
  },
  {
    ...{ id: 'everybody', group: 'Do', title: 'Show everybody', also: ['empty the search', 'clear'] },
    run: () => useFindText.getState().show(''),
  },
];

/** The sheet hears its key. */
function pressHelp(): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: '?' }));
}
