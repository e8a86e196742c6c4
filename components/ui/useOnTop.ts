import { type RefObject, useLayoutEffect } from 'react';
import { placeBeside } from './place-beside';

/**
 * Shows an element above everything else, beside its button, wherever that goes: no box around it cuts it off. It is in
 * the document where it was written, so that the focus and clicks find it there.
 */
export function useOnTop(list: RefObject<HTMLElement | null>, button: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    element.popover = 'manual';
    element.showPopover?.();
    const place = () => {
      if (button.current) putBeside(element, button.current);
    };
    place();
    // What scrolls may be any box around the button.
    document.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      document.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [list, button]);
}

function putBeside(element: HTMLElement, button: HTMLElement): void {
  const size = { width: element.offsetWidth, height: element.scrollHeight + 2 };
  const screen = { width: window.innerWidth, height: window.innerHeight };
  const { top, left, maxHeight } = placeBeside(button.getBoundingClientRect(), size, screen);
  Object.assign(element.style, { top: `${top}px`, left: `${left}px`, maxHeight: `${maxHeight}px` });
}
