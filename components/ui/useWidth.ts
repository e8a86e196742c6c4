import { type RefObject, useLayoutEffect, useState } from 'react';

/** How wide a part of the page is, in CSS pixels, kept up to date; `undefined` until it is measured. */
export function useWidth(part: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, [part]);
  return width;
}
