import { DndContext, DragOverlay, type DragStartEvent } from '@dnd-kit/core';
import { type ReactNode, useRef, useState } from 'react';
import type { BoardPlace } from '@/storage/model/board-move';
import type { BoardCard } from '@/storage/queries/board-cards';
import { announcementsOf, type Dragging, placeIn } from './announcements';
import { useBoardGiven } from './BoardContext';
import { placeTitle } from './board-stages';
import { HOW_TO_MOVE } from './board-words';
import { CardFace } from './CardFace';
import { LiftedContext } from './LiftedContext';
import { laneUnder } from './lane-keys';
import { type Moving, movingOf } from './moving';
import { useBoardSensors } from './useBoardSensors';

/** Columns scroll by themselves; while a card is lifted, only the board does. */
const AUTO_SCROLL = { canScroll: (element: Element) => element.hasAttribute('data-board') };

interface BoardDraggingProps {
  onDrop: (moving: Moving, to: BoardPlace, byKeyboard: boolean) => void;
  children: ReactNode;
}

/** Cards of the board can be dragged, by mouse, touch and keyboard. */
export function BoardDragging({ onDrop, children }: BoardDraggingProps) {
  const { steps } = useBoardGiven();
  const [lifted, lift] = useState<BoardCard>();
  // Announcements are asked for before React has shown what was lifted; whoever is removed meanwhile is dropped all the same.
  const dragging = useRef<Dragging>(undefined);
  const titleOf = (place: BoardPlace) => placeTitle(place, steps);
  const start = ({ active }: DragStartEvent) => {
    const card = cardIn(active);
    if (!card) return;
    dragging.current = { moving: movingOf(card.contact, steps), hasLeft: false };
    lift(card);
  };
  const end = () => lift(undefined);
  return (
    <DndContext
      sensors={useBoardSensors()}
      collisionDetection={laneUnder}
      autoScroll={AUTO_SCROLL}
      accessibility={{
        announcements: announcementsOf(() => dragging.current, titleOf),
        screenReaderInstructions: { draggable: HOW_TO_MOVE },
      }}
      onDragStart={start}
      onDragCancel={end}
      onDragEnd={(event) => {
        end();
        const [card, to] = [cardIn(event.active), placeIn(event)];
        const now = card ? movingOf(card.contact, steps) : dragging.current?.moving;
        if (now && to) onDrop(now, to, event.activatorEvent instanceof KeyboardEvent);
      }}
    >
      <LiftedContext value={lifted?.contact.id}>{children}</LiftedContext>
      <DragOverlay dropAnimation={null}>{lifted ? <CardFace card={lifted} isLifted /> : null}</DragOverlay>
    </DndContext>
  );
}

/** The card as it is now; absent once its contact is removed. */
function cardIn({ data }: { data: { current?: object | undefined } }): BoardCard | undefined {
  return (data.current as { card?: BoardCard } | undefined)?.card;
}
