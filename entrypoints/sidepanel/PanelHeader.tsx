import { useLiveQuery } from 'dexie-react-hooks';
import { LayoutList, Settings } from 'lucide-react';
import { HelpSheet } from '@/components/help/HelpSheet';
import { COMMON_KEYS, FIND_KEYS, LIST_KEYS, LOG_KEYS } from '@/components/help/keys';
import { Badge } from '@/components/ui/Badge';
import { IconButton } from '@/components/ui/IconButton';
import { Tabs } from '@/components/ui/Tabs';
import { useNow } from '@/components/ui/useNow';
import type { ContactId } from '@/storage/model/contact';
import { countDue } from '@/storage/queries/count-due';
import { openOptions } from '../options/api';
import { openPipeline } from '../pipeline/api';
import { PanelPalette } from './PanelPalette';
import type { PanelTab } from './usePanelChoice';

const KEYS = [FIND_KEYS, LIST_KEYS, LOG_KEYS, COMMON_KEYS];

interface PanelHeaderProps {
  selected: PanelTab;
  onSelect: (tab: PanelTab) => void;
  /** Opens a contact, or without one the whole pipeline. */
  onOpen: (contactId: ContactId | undefined) => void;
  panelId: string;
}

/** The two tabs, with the number of follow-ups that are due, and the way to the options. */
export function PanelHeader({ selected, onSelect, onOpen, panelId }: PanelHeaderProps) {
  const now = useNow();
  const due = useLiveQuery(() => countDue(now), [now]) ?? 0;
  const tabs = [
    { id: 'page', label: 'This page' },
    { id: 'pipeline', label: 'Pipeline', mark: due > 0 ? <Badge tone="danger">{due} due</Badge> : null },
  ] as const;
  return (
    <header className="sticky top-0 z-20 flex h-11 shrink-0 items-center justify-between gap-2 border-b border-line bg-ground px-1">
      <h1 className="sr-only">Twoway</h1>
      <Tabs label="Twoway" tabs={tabs} selected={selected} onSelect={onSelect} panelId={panelId} />
      <span className="flex items-center">
        <PanelPalette onSelect={onSelect} onOpen={onOpen} />
        <HelpSheet groups={KEYS} />
        <IconButton label="Pipeline page" icon={<LayoutList size={16} />} onClick={() => void openPipeline()} />
        <IconButton label="Options" icon={<Settings size={16} />} onClick={openOptions} />
      </span>
    </header>
  );
}
