import { Command } from 'lucide-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { FailureBoundary } from '../failure/FailureBoundary';
import { IconButton } from '../ui/IconButton';
import type { PaletteProps } from './PaletteDialog';
import { usePaletteKey } from './usePaletteKey';

/** Its list is a large library: fetched when it is first opened. */
const Dialog = lazy(async () => ({ default: (await import('./PaletteDialog')).PaletteDialog }));

/** The button and the keys that open the palette: every view, contact, segment and action by a few letters. */
export function Palette(props: Omit<PaletteProps, 'onClose'>) {
  const [open, setOpen] = useState(false);
  usePaletteKey(useCallback(() => setOpen((was) => !was), []));
  return (
    <>
      <IconButton
        label="Command palette"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        icon={<Command size={16} />}
        onClick={() => setOpen(true)}
      />
      {open ? (
        <FailureBoundary>
          <Suspense>
            <Dialog {...props} onClose={() => setOpen(false)} />
          </Suspense>
        </FailureBoundary>
      ) : null}
    </>
  );
}
