import { useEffect, useState } from 'react';

/** Names the browser's tab after what it shows. Returns how a view says a title of its own, for as long as `place` is shown. */
export function useTitle(title: string, place: string): (own: string) => void {
  const [said, say] = useState<{ own: string; place: string }>();
  const shown = said?.place === place ? said.own : title;
  useEffect(() => {
    document.title = `${shown} – Twoway`;
  }, [shown]);
  return (own) => {
    if (said?.own !== own || said.place !== place) say({ own, place });
  };
}
