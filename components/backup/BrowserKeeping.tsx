import { useEffect, useState } from 'react';
import { Button } from '../ui/Button';
import type { BrowserSpace } from './automatic-actions';
import { sizeWords } from './size-words';

/** How much of the browser's space is used, and whether the browser may clear it. */
export function BrowserKeeping({ space }: { space: BrowserSpace }) {
  const [found, setFound] = useState<Awaited<ReturnType<BrowserSpace['look']>>>();
  const [refused, setRefused] = useState(false);
  useEffect(() => void space.look().then(setFound), [space]);
  if (!found) return null;
  const ask = async () => {
    setRefused(!(await space.askToKeep()));
    setFound(await space.look());
  };
  return (
    <div className="flex flex-col gap-2">
      <p>
        All you keep takes {sizeWords(found.used)} in this browser, which has room for {sizeWords(found.most)}.{' '}
        {found.isKept
          ? 'The browser has promised not to clear it by itself.'
          : 'The browser has not promised yet to keep it when the disk is full.'}
      </p>
      {found.isKept ? null : (
        <Button className="self-start" onClick={() => void ask()}>
          Ask the browser to keep it
        </Button>
      )}
      <p role="status" className="empty:hidden">
        {refused ? 'The browser does not promise it now. It does so more readily for what is used often.' : null}
      </p>
    </div>
  );
}
