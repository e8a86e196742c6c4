import { useEffect, useState } from 'react';
import { useFindText } from '@/components/find/useFindText';
import { addressOf } from './view-address';
import { VIEWS, type ViewId, viewOf } from './views';

export interface ShownView {
  view: ViewId;
  tail: string;
  /** Goes there; Back leads back. In place: Back leads to where one came from. */
  go: (view: ViewId, tail?: string, inPlace?: 'inPlace') => void;
}

/** The view that the address names with its tail, and how to go to another. */
export function useView(): ShownView {
  const [place, setPlace] = useState(arrive);
  const text = useFindText((find) => find.text);
  useEffect(() => {
    const follow = () => setPlace(arrive());
    addEventListener('hashchange', follow);
    const stop = useFindText.subscribe(({ text }) => writeSearch(text));
    return () => {
      removeEventListener('hashchange', follow);
      stop();
    };
  }, []);
  const go: ShownView['go'] = (view, tail = '', inPlace) => {
    const address = addressOf(view, tail);
    if (!inPlace) location.hash = address;
    else {
      history.replaceState(null, '', address);
      setPlace(arrive());
    }
  };
  return { view: place.view, tail: VIEWS[place.view].finds ? text : place.tail, go };
}

/** Reads the address; the search in it becomes the one that is shown. */
function arrive(): { view: ViewId; tail: string } {
  const place = viewOf(location.hash);
  if (VIEWS[place.view].finds) useFindText.getState().show(place.tail);
  return place;
}

/** A search stands in the address of the views that show what it finds. What is typed makes no history of every letter. */
function writeSearch(text: string): void {
  const { view, tail } = viewOf(location.hash);
  if (VIEWS[view].finds && tail !== text) history.replaceState(null, '', addressOf(view, text));
}
