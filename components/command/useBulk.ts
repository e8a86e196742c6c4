import type { BulkControl } from '@/storage/model/bulk/bulk-control';
import { useBulkRuns } from './useBulkRuns';
import { type CommandState, useCommand } from './useCommand';
import type { Said } from './useNotices';

interface Bulk extends Omit<CommandState, 'run'> {
  /** As `run` of a command, for one that goes on for seconds: how far it is can be seen, and it can be stopped. */
  run: <T>(
    what: string,
    work: (control: BulkControl) => Promise<T>,
    says: (result: T) => Said | undefined,
  ) => Promise<T | undefined>;
}

/** Runs changes of many, showing how far they are. */
export function useBulk(): Bulk {
  const command = useCommand();
  const { begin, change, end } = useBulkRuns.getState();
  const run: Bulk['run'] = async (what, work, says) => {
    const controller = new AbortController();
    const id = begin(what, () => {
      controller.abort();
      change(id, { isStopping: true });
    });
    const onProgress: BulkControl['onProgress'] = ({ done, total }) => {
      change(id, { percent: Math.round((100 * done) / Math.max(1, total)) });
    };
    const result = await command.run(() => work({ onProgress, signal: controller.signal }), says);
    end(id);
    return result;
  };
  return { ...command, run };
}
