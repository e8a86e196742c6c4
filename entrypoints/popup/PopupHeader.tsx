import { LayoutList, PanelRight, Settings } from 'lucide-react';
import { HelpSheet } from '@/components/help/HelpSheet';
import type { KeyGroup } from '@/components/help/keys';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { openOptions } from '../options/api';
import { openPipeline } from '../pipeline/api';

interface PopupHeaderProps {
  keys: readonly KeyGroup[];
  onOpenPanel: () => void;
}

/** The ways out of the popup: the panel, the keys, the options. */
export function PopupHeader({ keys, onOpenPanel }: PopupHeaderProps) {
  return (
    <header className="flex h-10 items-center justify-between border-b border-line ps-3 pe-1">
      <h1 className="font-semibold">Twoway</h1>
      <span className="flex items-center">
        <Button look="quiet" size="small" onClick={onOpenPanel}>
          <PanelRight aria-hidden="true" size={14} />
          Open panel
        </Button>
        <HelpSheet groups={keys} />
        <IconButton label="Pipeline page" icon={<LayoutList size={16} />} onClick={() => void openPipeline()} />
        <IconButton label="Options" icon={<Settings size={16} />} onClick={openOptions} />
      </span>
    </header>
  );
}
