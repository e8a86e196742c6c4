import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Foreign } from '../ui/Foreign';
import type { FilterChip } from './find-parts';

interface FindChipsProps {
  chips: readonly FilterChip[];
  /** Puts a chip back into the line, to be changed there. */
  onEdit: (chip: FilterChip) => void;
  onRemove: (chip: FilterChip) => void;
  /** The right arrow was pressed on the last one. */
  onLeave: () => void;
}

/** The filters of a search. The arrow keys move, Enter takes one back into the line, Backspace and Delete remove it. */
export function FindChips({ chips, onEdit, onRemove, onLeave }: FindChipsProps) {
  const hear = (event: KeyboardEvent<HTMLElement>, chip: FilterChip) => {
    if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      onRemove(chip);
    }
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const item = event.currentTarget.closest('li');
    const next = event.key === 'ArrowLeft' ? item?.previousElementSibling : item?.nextElementSibling;
    if (next) next.querySelector<HTMLElement>('[data-chip]')?.focus();
    else if (event.key === 'ArrowRight') onLeave();
  };
  return (
    <ul aria-label="Filters" className="contents">
      {chips.map((chip) => (
        <li
          key={chip.text}
          className="flex max-w-full min-w-0 items-center rounded bg-accent-soft text-small text-ink"
          onKeyDown={(event) => hear(event, chip)}
        >
          <button
            type="button"
            data-chip=""
            title={`${chip.text} (press to change)`}
            className="min-w-0 truncate rounded-l py-0.5 ps-2 pe-0.5 text-start"
            onClick={() => onEdit(chip)}
          >
            <Foreign text={chip.words} />
          </button>
          <button
            type="button"
            tabIndex={-1}
            aria-label={`Remove ${chip.words}`}
            className="flex size-6 shrink-0 items-center justify-center rounded-r text-dim hover:text-ink"
            onClick={() => onRemove(chip)}
          >
            <X aria-hidden="true" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
