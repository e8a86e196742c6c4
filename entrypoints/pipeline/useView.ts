import { useEffect, useState } from 'react';
import { type ViewId, viewOf } from './views';

/** The view that the address names, and how to go to another; Back leads back. */
export function useView(): [ViewId, (view: ViewId) => void] {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    view,
    (next) => {
      location.hash = next;
    },
  ];
}
