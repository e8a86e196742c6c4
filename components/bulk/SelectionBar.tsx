import { useState } from 'react';
import type { Failure } from '@/storage/model/outcome';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { BulkForm } from './BulkForm';
import { BULK_ACTIONS, type BulkAction } from './bulk-actions';
import { useBulkCommands } from './useBulkCommands';

interface SelectionBarProps {
  /** How many match the search; `undefined` until it is known. */
  total: number | undefined;
  selected: ReadonlySet<string>;
  /** Not all who match are known yet. */
  isPreparing: boolean;
  onSelectAll: () => void;
  onClear: () => void;
  onExport: (ids: readonly string[]) => void;
  exportFailure: Failure | undefined;
}

/** How many are found or selected, and all that can be done to those who are selected. */
export function SelectionBar({
  total,
  selected,
  isPreparing,
  onSelectAll,
  onClear,
  onExport,
  exportFailure,
}: SelectionBarProps) {
  const [action, setAction] = useState<BulkAction>();
  const commands = useBulkCommands();
  const count = selected.size;
  const close = () => setAction(undefined);
  return (
    <section aria-label="Selected" className="flex flex-col gap-2">
      <div className="flex min-h-7 flex-wrap items-center gap-1.5">
        <p aria-live="polite" className="me-2 font-medium">
          {count > 0 ? `${count.toLocaleString()} selected` : 'Nobody selected'}
        </p>
        {total !== undefined && total > 0 && count < total ? (
          <Button look="quiet" size="small" disabled={isPreparing} onClick={onSelectAll}>
            {isPreparing ? 'Select all, once all are prepared' : `Select all ${total.toLocaleString()} that match`}
          </Button>
        ) : null}
        {count > 0 ? (
          <>
            <ActionButtons
              open={action}
              busy={commands.busy}
              onPress={(id) => setAction(action === id ? undefined : id)}
            />
            <Button size="small" onClick={() => onExport([...selected])}>
              Export
            </Button>
            <Button look="quiet" size="small" onClick={onClear}>
              Clear
            </Button>
          </>
        ) : null}
      </div>
      {action && count > 0 ? (
        <BulkForm
          key={action}
          action={action}
          ids={[...selected]}
          commands={commands}
          onClose={close}
          onRemoved={onClear}
        />
      ) : null}
      <FailureAlert failure={commands.failure ?? exportFailure} />
    </section>
  );
}

interface ActionButtonsProps {
  /** Whose form is open. */
  open: BulkAction | undefined;
  busy: boolean;
  onPress: (action: BulkAction) => void;
}

function ActionButtons({ open, busy, onPress }: ActionButtonsProps) {
  return BULK_ACTIONS.map(({ id, label }) => (
    <Button
      key={id}
      size="small"
      look={id === 'delete' ? 'danger' : 'plain'}
      disabled={busy}
      aria-expanded={open === id}
      onClick={() => onPress(id)}
    >
      {label}
    </Button>
  ));
}
