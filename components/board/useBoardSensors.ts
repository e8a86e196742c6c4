import { KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { toNextLane } from './lane-keys';

/** A press that moves this far, in CSS pixels, is a drag and no click. */
const DRAG_FROM_PX = 6;
/** A finger that rests lifts the card; one that moves before scrolls. */
const TOUCH = { delay: 250, tolerance: 8 };
/** Enter opens a card; only Space lifts it. */
const KEYS = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

/** By mouse, by touch and by keyboard. */
export function useBoardSensors() {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: DRAG_FROM_PX } }),
    useSensor(TouchSensor, { activationConstraint: TOUCH }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextLane, keyboardCodes: KEYS }),
  );
}
