import { useEffect, useRef, useState } from 'react';
import { checkData, type DataFindings } from '@/storage/commands/check-data';

/** How far a check is, or what it found. */
export type CheckState =
  | { is: 'idle' | 'cancelled' }
  | { is: 'running'; repair: boolean; done: number }
  | { is: 'over'; repair: boolean; findings: DataFindings }
  | { is: 'failed'; failure: unknown };

/** Checks and repairs, one at a time; leaving the page ends it. */
export function useDataCheck(): { state: CheckState; start: (repair: boolean) => void; cancel: () => void } {
  const [state, setState] = useState<CheckState>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (repair: boolean) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ is: 'running', repair, done: 0 });
    try {
      const onProgress = (done: number) => setState({ is: 'running', repair, done });
      const findings = await checkData({ repair, onProgress, signal: controller.signal });
      setState({ is: 'over', repair, findings });
    } catch (failure) {
      setState(controller.signal.aborted ? { is: 'cancelled' } : { is: 'failed', failure });
    }
  };
  return { state, start: (repair) => void run(repair), cancel: () => running.current?.abort() };
}
