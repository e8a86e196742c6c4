import { ChevronsRightLeft } from 'lucide-react';
import { useId } from 'react';
import { Foreign } from '../ui/Foreign';
import { IconButton } from '../ui/IconButton';
import type { BoardStage } from './board-stages';
import { LaneSums } from './LaneSums';
import { type LaneGiven, LaneView } from './LaneView';

interface StageColumnProps extends LaneGiven {
  column: BoardStage;
  /** Folds it to a strip; absent for a stage that is always open. */
  onFold?: (() => void) | undefined;
}

/** Narrowest and widest that a lane is worth, in CSS pixels. */
const [NARROWEST, WIDEST] = [216, 560];

/** A stage of the board: how many, how much, and its cards, in the team's own steps where there are some. */
export function StageColumn({ column, onFold, ...given }: StageColumnProps) {
  const id = useId();
  const { title, lanes } = column;
  const size = lanes.length;
  return (
    <section
      aria-labelledby={id}
      data-stage={column.stage}
      className="flex min-h-0 flex-col rounded-lg bg-raised p-1.5"
      style={{ flex: `${size} 1 0`, minWidth: NARROWEST * size, maxWidth: WIDEST * size }}
    >
      <header className="flex min-h-7 items-center gap-2 px-1.5">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        <LaneSums {...column} />
        {onFold ? (
          <IconButton
            label={`Fold ${title.toLowerCase()}`}
            icon={<ChevronsRightLeft size={14} />}
            aria-expanded
            className="size-6"
            onClick={onFold}
          />
        ) : null}
      </header>
      <div className="flex min-h-0 flex-1 gap-1.5">
        {lanes.map((lane) => (
          <div key={lane.key} className="flex min-h-0 min-w-0 flex-1 flex-col">
            {size > 1 ? (
              <h3 className="flex items-center gap-2 px-1.5 pb-1 font-medium">
                <Foreign text={lane.title} className="truncate" />
                <LaneSums {...lane} />
              </h3>
            ) : null}
            <LaneView lane={lane} label={size > 1 ? `${title}: ${lane.title}` : title} {...given} />
          </div>
        ))}
      </div>
    </section>
  );
}
