import type { Announcements } from '@dnd-kit/core';
import { type BoardPlace, isSamePlace, moveWants } from '@/storage/model/board-move';
import { droppedWords, liftedWords, overWords, putBackWords } from './board-words';
import type { Moving } from './moving';

/** A drag under way. */
export interface Dragging {
  moving: Moving;
  /** The card has been over another column. */
  hasLeft: boolean;
}

/** What a screen reader is told of a drag, in plain words. */
export function announcementsOf(
  dragging: () => Dragging | undefined,
  titleOf: (place: BoardPlace) => string,
): Announcements {
  const told = (words: (one: Moving, to: BoardPlace) => string) => (place: BoardPlace | undefined) => {
    const one = dragging()?.moving;
    return one && words(one, place ?? one.from);
  };
  const wants = ({ from }: Moving, to: BoardPlace) => (isSamePlace(from, to) ? 'here' : moveWants(from, to));
  const lifted = told((one) => liftedWords(one.name, titleOf(one.from)));
  const over = told((one, to) => overWords(one.name, titleOf(to), wants(one, to)));
  const dropped = told((one, to) => droppedWords(one.name, titleOf(to), wants(one, to)));
  const cancelled = told((one) => putBackWords(one.name, titleOf(one.from)));
  return {
    onDragStart: () => lifted(undefined),
    onDragOver: (event) => {
      const [now, place] = [dragging(), placeIn(event)];
      if (!now || !place) return undefined;
      now.hasLeft ||= !isSamePlace(now.moving.from, place);
      // That it is where it was is no news just after it was lifted, and would take the place of how to go on.
      return now.hasLeft ? over(place) : undefined;
    },
    onDragEnd: (event) => dropped(placeIn(event)),
    onDragCancel: () => cancelled(undefined),
  };
}

/** The place of the column that a card is over. */
export function placeIn({ over }: { over: { data: { current?: object | undefined } } | null }): BoardPlace | undefined {
  return (over?.data.current as { place?: BoardPlace } | undefined)?.place;
}
