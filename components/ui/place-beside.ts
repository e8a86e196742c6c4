/** The edges of what is on the screen, in CSS pixels of the viewport. */
export type Edges = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;
export interface Size {
  width: number;
  height: number;
}
export interface Place {
  top: number;
  left: number;
  maxHeight: number;
}

const GAP = 4;
const MARGIN = 8;

/**
 * Where a list opens beside its button so that all of it is on the screen: beneath, or above where there is more room;
 * along the button's left edge, or its right one. One that fits neither way is as high as the room, and scrolls.
 */
export function placeBeside(button: Edges, list: Size, screen: Size): Place {
  const below = screen.height - MARGIN - button.bottom - GAP;
  const above = button.top - GAP - MARGIN;
  const opensUp = list.height > below && above > below;
  const maxHeight = Math.max(0, opensUp ? above : below);
  const height = Math.min(list.height, maxHeight);
  const top = opensUp ? button.top - GAP - height : button.bottom + GAP;
  const fitsFromLeft = button.left + list.width <= screen.width - MARGIN;
  const left = fitsFromLeft ? button.left : button.right - list.width;
  return { top, left: Math.max(MARGIN, left), maxHeight };
}
