import { Palette } from '@/components/palette/Palette';
import type { PaletteCommand } from '@/components/palette/palette-command';
import { useUndoLast } from '@/components/palette/useUndoLast';
import { type Segment, usePipelineView } from '@/components/pipeline/usePipelineView';
import type { ContactId } from '@/storage/model/contact';
import { openOptions } from '../options/api';
import { openPipeline } from '../pipeline/api';
import type { PanelTab } from './usePanelChoice';

interface PanelPaletteProps {
  onSelect: (tab: PanelTab) => void;
  /** Opens a contact, or without one the whole pipeline. */
  onOpen: (contactId: ContactId | undefined) => void;
}

/** The palette of the panel: its tabs, every contact and segment, and what can be done here. */
export function PanelPalette({ onSelect, onOpen }: PanelPaletteProps) {
  const undoLast = useUndoLast();
  const list = (segment: Segment, search = '') => {
    usePipelineView.getState().show({ segment, search });
    onOpen(undefined);
  };
  const commands: PaletteCommand[] = [
    { id: 'page', group: 'Go to', title: 'This page', run: () => onSelect('page') },
    { id: 'leads', group: 'Go to', title: 'Leads', also: ['pipeline'], run: () => list('lead') },
    { id: 'prospects', group: 'Go to', title: 'Prospects', also: ['pipeline'], run: () => list('prospect') },
    { id: 'all', group: 'Go to', title: 'All contacts', also: ['pipeline', 'everybody'], run: () => list('all') },
    { id: 'full', group: 'Go to', title: 'Pipeline page', also: ['board', 'table'], run: () => void openPipeline() },
    { id: 'options', group: 'Go to', title: 'Options', also: ['settings'], run: openOptions },
    { id: 'undo', group: 'Do', title: 'Undo the last thing', also: ['take back'], run: () => void undoLast() },
  ];
  return <Palette commands={commands} onContact={({ id }) => onOpen(id)} onSearch={(query) => list('all', query)} />;
}
