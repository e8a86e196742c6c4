import { Search, X } from 'lucide-react';
import { useId } from 'react';
import { AddFilter } from './AddFilter';
import { FindChips } from './FindChips';
import { FindConflicts } from './FindConflicts';
import { FindLine } from './FindLine';
import { FindOptions } from './FindOptions';
import { FindProblems } from './FindProblems';
import { textOf } from './find-parts';
import { useFindBox } from './useFindBox';
import { useSlashKey } from './useSlashKey';

const LOOK =
  'relative flex min-h-8 min-w-0 flex-1 basis-full sm:basis-0 flex-wrap items-center gap-1 rounded-md border border-line-strong bg-ground py-0.5 ps-7 pe-7 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-1 has-[input:focus-visible]:outline-accent';

interface FindBoxProps {
  text: string;
  onText: (text: string) => void;
}

/** The search box: words and filters, the filters as chips. `/` leads to it, Escape empties it, the arrow down leads to the list. */
export function FindBox({ text, onText }: FindBoxProps) {
  const id = useId();
  const box = useFindBox(text, onText);
  const { parts, completion, line } = box;
  useSlashKey(line);
  const add = (begin: string) =>
    box.put(`${parts.line} ${begin}`.trimStart(), `${parts.line} ${begin}`.trimStart().length);
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <div className="flex flex-wrap items-start gap-2 sm:flex-nowrap">
        <div data-find-box="" className={LOOK}>
          <Search aria-hidden="true" size={14} className="absolute start-2 top-2 text-dim" />
          <FindChips
            chips={parts.chips}
            onEdit={box.edit}
            onRemove={box.remove}
            onLeave={() => line.current?.focus()}
          />
          <FindLine box={box} listId={id} />
          {text ? (
            <button
              type="button"
              aria-label="Empty the search"
              title="Empty the search (Esc)"
              className="absolute end-1 top-1 flex size-6 items-center justify-center rounded text-dim hover:bg-sunk hover:text-ink"
              onClick={box.clear}
            >
              <X aria-hidden="true" size={14} />
            </button>
          ) : null}
          {completion.isOpen ? (
            <FindOptions id={id} options={completion.options} active={completion.active} onTake={box.take} />
          ) : null}
        </div>
        <AddFilter onAdd={add} />
      </div>
      <FindConflicts
        chips={parts.chips}
        at={box.at}
        onFix={(chips) => {
          onText(textOf({ ...parts, chips }));
          line.current?.focus();
        }}
      />
      <FindProblems line={parts.line} at={box.at} onFix={(fixed) => box.put(fixed, fixed.length)} />
    </div>
  );
}
