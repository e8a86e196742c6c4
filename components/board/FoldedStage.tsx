import { useDroppable } from '@dnd-kit/core';
import { classNames } from '../ui/class-names';
import type { BoardStage } from './board-stages';
import { countWords } from './board-words';

/** A stage that leads out of the funnel, as a strip that opens. A card can be dropped on it as it is. */
export function FoldedStage({ column, onOpen }: { column: BoardStage; onOpen: () => void }) {
  const { stage, title, count } = column;
  const drop = useDroppable({ id: stage, data: { place: { stage } } });
  return (
    <button
      ref={drop.setNodeRef}
      type="button"
      aria-expanded={false}
      aria-label={`Open ${title.toLowerCase()}, ${countWords(count)}`}
      className={classNames(
        'flex w-10 shrink-0 items-center gap-3 rounded-lg py-3 [writing-mode:vertical-lr]',
        drop.isOver
          ? 'bg-accent-soft outline-2 -outline-offset-2 outline-accent outline-dashed'
          : 'bg-raised hover:bg-sunk',
      )}
      onClick={onOpen}
    >
      <span className="font-semibold">{title}</span>
      <span className="text-small text-dim">{count.toLocaleString()}</span>
    </button>
  );
}
