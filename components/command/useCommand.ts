import { use, useState } from 'react';
import type { Failure } from '@/storage/model/outcome';
import { failureOf } from '../failure/failure-of';
import { ChangesContext } from './ChangesContext';
import { useCommandCount } from './useCommandCount';
import { type Said, useNotices } from './useNotices';

export interface CommandState {
  busy: boolean;
  failure: Failure | undefined;
  /**
   * Carries out `work`, then says `says` in a notice that can be undone. Answers what `work` gave,
   * or `undefined` when it failed: `failure` then holds why, and nothing that was typed is lost.
   */
  run: <T>(work: () => Promise<T>, says?: (result: T) => Said | undefined) => Promise<T | undefined>;
  clear: () => void;
}

/** Runs commands of one part of the page, one at a time. */
export function useCommand(): CommandState {
  const changed = use(ChangesContext);
  const say = useNotices((notices) => notices.say);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const run: CommandState['run'] = async (work, says) => {
    setBusy(true);
    setFailure(undefined);
    useCommandCount.setState(({ begun }) => ({ begun: begun + 1 }));
    try {
      const result = await work();
      const said = says?.(result);
      if (said) say(said);
      changed();
      return result;
    } catch (error) {
      setFailure(failureOf(error));
      return undefined;
    } finally {
      useCommandCount.setState(({ ended }) => ({ ended: ended + 1 }));
      setBusy(false);
    }
  };
  return { busy, failure, run, clear: () => setFailure(undefined) };
}
