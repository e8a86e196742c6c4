import { useDraggable } from '@dnd-kit/core';
import { Ellipsis } from 'lucide-react';
import { memo, useId } from 'react';
import type { BoardCard } from '@/storage/queries/board-cards';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/IconButton';
import { useBoardGiven } from './BoardContext';
import { CardFace } from './CardFace';
import type { Moving } from './moving';
import { movingOf } from './moving';

interface BoardCardItemProps {
  card: BoardCard;
  isPending: boolean;
  onChoose: (moving: Moving) => void;
}

/** One contact on the board: opened by a press or Enter, lifted by a drag or Space, moved by the menu or M. */
export const BoardCardItem = memo(function BoardCardItem({ card, isPending, onChoose }: BoardCardItemProps) {
  const { contact } = card;
  const id = useId();
  const { steps, onOpen } = useBoardGiven();
  const drag = useDraggable({ id: contact.id, data: { card }, disabled: isPending });
  const choose = () => onChoose(movingOf(contact, steps));
  return (
    <div
      ref={drag.setNodeRef}
      className={classNames('group relative', drag.isDragging && 'opacity-40', isPending && 'opacity-70')}
    >
      <button
        type="button"
        ref={drag.setActivatorNodeRef}
        data-contact={contact.id}
        data-lifted={drag.isDragging ? '' : undefined}
        aria-label={contact.name}
        aria-describedby={`${id} ${drag.attributes['aria-describedby']}`}
        aria-keyshortcuts="Space M"
        aria-busy={isPending}
        className="absolute inset-0 cursor-grab touch-manipulation rounded-md -outline-offset-1"
        {...drag.listeners}
        onClick={() => onOpen(contact)}
      />
      <div id={id} className="pointer-events-none">
        <CardFace card={card} isPending={isPending} />
      </div>
      <IconButton
        label={`Move ${contact.name} to…`}
        icon={<Ellipsis size={14} />}
        aria-haspopup="dialog"
        data-move=""
        disabled={isPending}
        className="absolute end-1 top-1 size-6"
        onClick={choose}
      />
    </div>
  );
});
