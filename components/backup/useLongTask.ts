import { useEffect, useRef, useState } from 'react';
import type { BackupStep, Running } from './backup-actions';

/** How far something long is, or how it ended. */
export type TaskState<T> =
  | { is: 'idle' | 'cancelled' }
  | { is: 'running'; step?: BackupStep; done?: number }
  | { is: 'over'; result: T }
  | { is: 'failed'; failure: unknown };

export interface LongTask<T> {
  state: TaskState<T>;
  run: (work: (running: Running) => Promise<T>) => void;
  cancel: () => void;
  /** As if it had not been. */
  clear: () => void;
}

/** Does something long, one at a time; leaving the page cancels it. */
export function useLongTask<T>(): LongTask<T> {
  const [state, setState] = useState<TaskState<T>>({ is: 'idle' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  const run = async (work: (running: Running) => Promise<T>) => {
    const controller = new AbortController();
    current.current = controller;
    setState({ is: 'running' });
    const onProgress: Running['onProgress'] = (step, done) => setState({ is: 'running', step, done });
    try {
      const result = await work({ onProgress, signal: controller.signal });
      setState({ is: 'over', result });
    } catch (failure) {
      setState(controller.signal.aborted ? { is: 'cancelled' } : { is: 'failed', failure });
    }
  };
  return {
    state,
    run: (work) => void run(work),
    cancel: () => current.current?.abort(),
    clear: () => setState({ is: 'idle' }),
  };
}
