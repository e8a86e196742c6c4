import { FailureAlert } from '../failure/FailureAlert';
import { Foreign } from '../ui/Foreign';
import type { MoveCard } from './useMoveCard';

/** Whose card went back, and why. */
export function MoveFailure({ failed }: Pick<MoveCard, 'failed'>) {
  if (!failed) return null;
  return (
    <div className="flex flex-col gap-1">
      <p className="font-semibold">
        <Foreign text={failed.name} /> was not moved.
      </p>
      <FailureAlert failure={failed.failure} />
    </div>
  );
}
