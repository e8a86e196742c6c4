import type { Stage } from '@/storage/model/stage';
import { moveBetweenCards } from './between-cards';
import type { BoardStage } from './board-stages';
import { FoldedStage } from './FoldedStage';
import type { LaneGiven } from './LaneView';
import { LoadingColumns } from './LoadingColumns';
import { StageColumn } from './StageColumn';
import { FOLDED, useBoardView } from './useBoardView';

interface BoardColumnsProps extends LaneGiven {
  /** `undefined` until they are found. */
  stages: readonly BoardStage[] | undefined;
}

/** The columns of the board, side by side. Arrow keys go from card to card. */
export function BoardColumns({ stages, ...given }: BoardColumnsProps) {
  const { open, toggle } = useBoardView();
  const isFolded = (stage: Stage) => FOLDED.includes(stage) && !open.includes(stage);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cards inside.
    <div
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
