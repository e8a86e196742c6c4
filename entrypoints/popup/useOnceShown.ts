import { useEffect, useState } from 'react';
import { onceShown } from './once-shown';

/** Is the day on show? */
export function useOnceShown(): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    void onceShown().then(() => setShown(true));
  }, []);
  return isShown;
}
