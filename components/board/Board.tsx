import { useCallback, useMemo } from 'react';
import { type BoardPlace, isSamePlace } from '@/storage/model/board-move';
import { FailureAlert } from '../failure/FailureAlert';
import { failureOf } from '../failure/failure-of';
import { useBoard } from '../finder/useBoard';
import { BoardColumns } from './BoardColumns';
import { useBoardGiven } from './BoardContext';
import { BoardDragging } from './BoardDragging';
import { BoardHead } from './BoardHead';
import { boardStages } from './board-stages';
import { MoveDialog } from './MoveDialog';
import { MoveFailure } from './MoveFailure';
import type { Moving } from './moving';
import { NobodyOnBoard } from './NobodyOnBoard';
import { CARD_ORDERS, useBoardView } from './useBoardView';
import { useFocusedCard } from './useFocusedCard';
import { useLoadedCount } from './useLoadedCount';
import { useMoveCard } from './useMoveCard';
import { useShownMoves } from './useShownMoves';
import { withMoves } from './with-moves';

interface BoardProps {
  /** What is looked for, as the rep wrote it. */
  query: string;
}

/** All contacts by stage, as cards that can be moved. */
export function Board({ query }: BoardProps) {
  const { steps } = useBoardGiven();
  const order = useBoardView((view) => view.order);
  const sort = CARD_ORDERS.find(({ value }) => value === order)?.sort ?? { key: 'next' };
  const shown = `${order} ${query}`;
  const [count, need] = useLoadedCount(shown);
  const { found, failure } = useBoard({ query, sort, count });
  const { moves, show, takeBack } = useShownMoves(found);
  const { move, asked, ask, failed } = useMoveCard({ show, takeBack });
  const { giveFocus, focus } = useFocusedCard();
  const stages = useMemo(() => found && boardStages(withMoves(found, moves), steps), [found, moves, steps]);
  const pending = useMemo(() => new Set(moves.flatMap((one) => (one.isKept ? [] : one.contactId))), [moves]);
  const choose = useCallback((moving: Moving) => ask({ moving }), [ask]);
  const moveAndFocus = async (moving: Moving, to: BoardPlace) => {
    giveFocus(undefined);
    ask(undefined);
    if (await move(moving, to)) giveFocus(moving.id);
  };
  const total = stages?.reduce((sum, stage) => sum + stage.count, 0);
  return (
    <>
      <BoardHead />
      {failure === undefined ? null : <FailureAlert failure={failureOf(failure)} />}
      <MoveFailure failed={failed} />
      {total === 0 ? <NobodyOnBoard query={query} /> : null}
      <BoardDragging onDrop={(moving, to, byKeyboard) => void (byKeyboard ? moveAndFocus : move)(moving, to)}>
        <BoardColumns shown={shown} stages={stages} pending={pending} {...focus} onNeed={need} onChoose={choose} />
      </BoardDragging>
      {asked ? (
        <MoveDialog
          key={asked.to ? 'what' : 'where'}
          asked={asked}
          onChoose={(moving, to) => void moveAndFocus(moving, to)}
          onMoved={(now) => {
            ask(undefined);
            show(asked.moving.id, now, 'kept');
            giveFocus(asked.moving.id);
            // A deal makes an opportunity; into which of its steps the card was dropped, the deal does not know.
            if (asked.to?.stage === now.stage && !isSamePlace(asked.to, now))
              void move({ ...asked.moving, from: now }, asked.to);
          }}
          onClose={() => {
            ask(undefined);
            // A card that was dropped is drawn anew where it was, without the focus that it had.
            if (asked.to) giveFocus(asked.moving.id);
          }}
        />
      ) : null}
    </>
  );
}
