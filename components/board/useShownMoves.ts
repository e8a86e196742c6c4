import { useEffect, useRef, useState } from 'react';
import type { BoardPlace } from '@/storage/model/board-move';
import type { ContactId } from '@/storage/model/contact';
import type { FoundColumn } from '@/storage/model/find/find-query';
import { type BoardMove, unsettled } from './with-moves';

/** The moves that the board shows before its columns know of them. */
export interface ShownMoves {
  moves: readonly BoardMove[];
  /** Shows a move: as pending, or as kept already. */
  show: (contactId: ContactId, to: BoardPlace, isKept?: 'kept') => void;
  /** The card goes back. */
  takeBack: (contactId: ContactId) => void;
}

/** Shows moves until the columns, as they were found last, know of them. */
export function useShownMoves(columns: readonly FoundColumn[] | undefined): ShownMoves {
  const [moves, setMoves] = useState<readonly BoardMove[]>([]);
  const newest = useRef(columns);
  useEffect(() => {
    newest.current = columns;
    if (columns) setMoves((shown) => (shown.length > 0 ? unsettled(shown, columns) : shown));
  }, [columns]);
  const without = (shown: readonly BoardMove[], id: ContactId) => shown.filter(({ contactId }) => contactId !== id);
  const show: ShownMoves['show'] = (contactId, to, isKept) => {
    const move: BoardMove = { contactId, to, isKept: isKept === 'kept', missed: 0 };
    const isKnown = move.isKept && newest.current?.some(({ ids, ...at }) => knows(ids, at, move));
    setMoves((shown) => (isKnown ? without(shown, contactId) : [...without(shown, contactId), move]));
  };
  return { moves, show, takeBack: (contactId) => setMoves((shown) => without(shown, contactId)) };
}

function knows(ids: string[], { stage, subStage }: BoardPlace, { contactId, to }: BoardMove): boolean {
  return stage === to.stage && subStage === to.subStage && ids.includes(contactId);
}
