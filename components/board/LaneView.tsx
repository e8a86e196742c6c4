import { useDroppable } from '@dnd-kit/core';
import { useEffect, useRef } from 'react';
import type { ContactId } from '@/storage/model/contact';
import type { BoardCard } from '@/storage/queries/board-cards';
import { classNames } from '../ui/class-names';
import { BoardCardItem } from './BoardCardItem';
import { idAt, type Lane } from './board-stages';
import type { Moving } from './moving';
import { useCardFocus } from './useCardFocus';
import { useLaneCards } from './useLaneCards';
import { useLaneRows } from './useLaneRows';

/** What the lanes of a board have in common. */
export interface LaneGiven {
  /** What is looked for and in which order; another one is looked at from the top. */
  shown: string;
  /** Who is being moved just now. */
  pending: ReadonlySet<string>;
  /** Whose card takes the focus as soon as it is there. */
  focusOn: ContactId | undefined;
  /** Whose card had it so last: it stays in the page, wherever it moves to. */
  held: ContactId | undefined;
  onFocused: (id: ContactId) => void;
  onNeed: (count: number) => void;
  onChoose: (moving: Moving) => void;
}

interface LaneViewProps extends LaneGiven {
  lane: Lane;
  /** The name of the list. */
  label: string;
}

/** The cards of a column, of which only those in sight are in the page. A card can be dropped on it. */
export function LaneView({ lane, label, shown: asked, pending, onNeed, onChoose, ...focus }: LaneViewProps) {
  const list = useRef<HTMLDivElement>(null);
  const drop = useDroppable({ id: lane.key, data: { place: lane.place } });
  const rows = useLaneRows({ lane, list, held: focus.focusOn ?? focus.held, onNeed });
  const shown = rows.getVirtualItems().map((row) => ({ ...row, id: idAt(lane, row.index) }));
  const cards = useLaneCards(shown.flatMap(({ id }) => id ?? []));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says when.
  useEffect(() => {
    if (list.current) list.current.scrollTop = 0;
  }, [asked]);
  useCardFocus({ lane, list, rows, cards, ...focus });
  return (
    <div
      ref={drop.setNodeRef}
      data-lane={lane.key}
      className={classNames(
        'flex min-h-0 flex-1 flex-col rounded-md',
        drop.isOver && 'bg-accent-soft outline-2 -outline-offset-2 outline-accent outline-dashed',
      )}
    >
      {lane.count === 0 ? <p className="px-2 py-3 text-small text-dim">Nobody here</p> : null}
      <div
        ref={list}
        className={classNames('min-h-0 flex-1 overflow-y-auto overscroll-contain', lane.count === 0 && 'hidden')}
      >
        <ul aria-label={label} className="relative" style={{ height: rows.getTotalSize() }}>
          {shown.map(({ key, start, index, id }) => (
            <li
              key={key}
              aria-setsize={lane.count}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 px-1 pt-1"
              style={{ transform: `translateY(${start}px)` }}
            >
              <CardPlace card={id && cards?.get(id)} isPending={pending.has(id ?? '')} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A card, or where one will be: it is being read. */
function CardPlace({
  card,
  ...rest
}: {
  card: BoardCard | undefined | '';
  isPending: boolean;
  onChoose: LaneGiven['onChoose'];
}) {
  if (card) return <BoardCardItem card={card} {...rest} />;
  return <div aria-hidden="true" className="h-[6.25rem] rounded-md border border-line bg-raised" />;
}
