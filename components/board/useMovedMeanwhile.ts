import { useEffect, useRef, useState } from 'react';
import { type BoardPlace, isSamePlace } from '@/storage/model/board-move';
import type { Contact } from '@/storage/model/contact';
import { useCommandCount } from '../command/useCommandCount';
import { useBoardGiven } from './BoardContext';
import { placeOnBoard } from './board-stages';

interface MovedMeanwhile {
  /** Where the contact stands, as far as the question knows. */
  from: BoardPlace;
  /** Somebody moved them in another window while the question was open. */
  isMoved: boolean;
}

/** Where somebody stands while a question about their move is open. What this page did itself is told to `onMoved` instead. */
export function useMovedMeanwhile(
  contact: Contact | undefined,
  began: BoardPlace,
  onMoved: (to: BoardPlace) => void,
): MovedMeanwhile {
  const { steps } = useBoardGiven();
  const [{ from, isMoved }, stand] = useState<MovedMeanwhile>({ from: began, isMoved: false });
  const ended = useRef(useCommandCount.getState().ended);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the contact was read.
  useEffect(() => {
    if (!contact) return;
    const now = placeOnBoard(contact, steps);
    const count = useCommandCount.getState();
    const isElsewhere = !isSamePlace(now, from);
    if (isElsewhere && count.begun > ended.current) return onMoved(now);
    // Commands that are under way may yet be what moves them.
    ended.current = count.ended;
    if (isElsewhere) stand({ from: now, isMoved: true });
  }, [contact]);
  return { from, isMoved };
}
