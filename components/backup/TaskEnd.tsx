import { BackupAlert } from './BackupAlert';
import type { TaskState } from './useLongTask';

interface TaskEndProps<T> {
  state: TaskState<T>;
  /** What came of it. */
  words: (result: T) => string;
  cancelled?: string;
}

/** How something long ended: what came of it, that it was cancelled, or why it failed. */
export function TaskEnd<T>({ state, words, cancelled = 'Cancelled. Nothing was changed.' }: TaskEndProps<T>) {
  return (
    <>
      <div role="status" className="empty:hidden">
        {state.is === 'over' ? <p>{words(state.result)}</p> : null}
        {state.is === 'cancelled' ? <p>{cancelled}</p> : null}
      </div>
      {state.is === 'failed' ? <BackupAlert failure={state.failure} /> : null}
    </>
  );
}
