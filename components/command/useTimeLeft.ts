import { useEffect, useState } from 'react';

/** Calls `onEnd` after `ms`, not counting the time in which it was held (a pointer or the focus is on it). */
export function useTimeLeft(ms: number, onEnd: () => void): { hold: () => void; release: () => void } {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onEnd, ms);
    return () => clearTimeout(timer);
  }, [held, ms, onEnd]);
  return { hold: () => setHeld(true), release: () => setHeld(false) };
}
