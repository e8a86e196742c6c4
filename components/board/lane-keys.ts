import type { CollisionDetection, KeyboardCoordinateGetter } from '@dnd-kit/core';
import { pointerWithin } from '@dnd-kit/core';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** With a pointer the column under it; by keyboard the one at whose left edge the card is. */
export const laneUnder: CollisionDetection = (given) => {
  const { pointerCoordinates, collisionRect, droppableContainers, droppableRects } = given;
  if (pointerCoordinates) return pointerWithin(given);
  const near = droppableContainers.flatMap(({ id }) => {
    const rect = droppableRects.get(id);
    return rect ? [{ id, distance: Math.abs(rect.left - collisionRect.left) }] : [];
  });
  return near.sort((one, other) => one.distance - other.distance).slice(0, 1);
};

/** An arrow key takes a lifted card to the next column, in the order in which they stand. */
export const toNextLane: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = STEPS[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const lanes = context.droppableContainers.getEnabled().flatMap(({ id }) => {
    const rect = context.droppableRects.get(id);
    return rect ? [{ id, left: rect.left }] : [];
  });
  lanes.sort((one, other) => one.left - other.left);
  // Just after it was lifted, the card is not known to be over any column yet.
  const distance = (left: number) => Math.abs(left - currentCoordinates.x);
  const nearest = lanes.toSorted((one, other) => distance(one.left) - distance(other.left))[0];
  const here = context.over?.id ?? nearest?.id;
  const next = lanes[lanes.findIndex(({ id }) => id === here) + step];
  return next && { x: next.left, y: currentCoordinates.y };
};
