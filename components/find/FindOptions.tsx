import type { Completion } from '@/storage/model/find/complete-find';
import { classNames } from '../ui/class-names';
import { Foreign } from '../ui/Foreign';

interface FindOptionsProps {
  id: string;
  options: readonly Completion[];
  /** Which one Enter takes; -1 for none. */
  active: number;
  onTake: (option: Completion) => void;
}

/** The ways on, under the search box. */
export function FindOptions({ id, options, active, onTake }: FindOptionsProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Ways to go on"
      className="absolute inset-x-0 top-full z-30 mt-1 flex flex-col rounded-md border border-line-strong bg-ground py-1 shadow-md"
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the box, which keeps the focus
        <div
          key={`${option.insert} ${option.from}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classNames(
            'flex cursor-pointer items-baseline gap-2 px-2.5 py-1 hover:bg-sunk',
            index === active && 'bg-accent-soft',
          )}
          // The line keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          <Foreign text={option.label} className="font-medium" />
          <Foreign text={option.hint} className="truncate text-small text-dim" />
        </div>
      ))}
    </div>
  );
}
