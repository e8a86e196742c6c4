import { useRef } from 'react';
import type { Stage } from '@/storage/model/stage';
import { useWidth } from '../ui/useWidth';
import { moveBetweenCards } from './between-cards';
import type { BoardStage } from './board-stages';
import { FoldedStage } from './FoldedStage';
import type { LaneGiven } from './LaneView';
import { LoadingColumns } from './LoadingColumns';
import { StageColumn } from './StageColumn';
import { FOLDED, useBoardView } from './useBoardView';

/** From this width on, in CSS pixels, there is room for the stages that lead out of the funnel as well. */
const ALL_OPEN_PX = 2_400;

interface BoardColumnsProps extends LaneGiven {
  /** `undefined` until they are found. */
  stages: readonly BoardStage[] | undefined;
}

/** The columns of the board, side by side. Arrow keys go from card to card. */
export function BoardColumns({ stages, ...given }: BoardColumnsProps) {
  const { turned, toggle } = useBoardView();
  const board = useRef<HTMLDivElement>(null);
  const isWide = (useWidth(board) ?? 0) >= ALL_OPEN_PX;
  const isFolded = (stage: Stage) => FOLDED.includes(stage) && turned.includes(stage) === isWide;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cards inside.
    <div
      ref={board}
      data-board=""
      aria-busy={stages === undefined}
      className="-mt-2 flex min-h-72 flex-1 gap-2 overflow-x-auto pb-1"
      onKeyDown={moveBetweenCards}
    >
      {stages ? null : <LoadingColumns />}
      {stages?.map((column) =>
        isFolded(column.stage) ? (
          <FoldedStage key={column.stage} column={column} onOpen={() => toggle(column.stage)} />
        ) : (
          <StageColumn
            key={column.stage}
            column={column}
            onFold={FOLDED.includes(column.stage) ? () => toggle(column.stage) : undefined}
            {...given}
          />
        ),
      )}
    </div>
  );
}
