import type { MoveWants } from '@/storage/model/board-move';

const ASKS: Record<MoveWants, string> = {
  nothing: '',
  promotion: ' It asks only for what the policy still misses.',
  date: ' It asks when to come back.',
  deal: ' A deal can be opened.',
  reason: ' It asks for a reason.',
};

/** What a screen reader says before a card is lifted. */
export const HOW_TO_MOVE = 'Press Space to lift the card, M for a list of places.';

/** A card was lifted. */
export const liftedWords = (name: string, place: string): string =>
  `Lifted ${name} in ${place}. Arrow keys move between the columns, Space drops, Escape puts back.`;

/** A card is over a column. */
export const overWords = (name: string, place: string, wants: MoveWants | 'here'): string =>
  wants === 'here' ? `${name} is over ${place}, where it was.` : `${name} is over ${place}.${ASKS[wants]}`;

/** A card was dropped on a column. */
export const droppedWords = (name: string, place: string, wants: MoveWants | 'here'): string =>
  wants === 'here' ? `${name} stays in ${place}.` : `Dropped ${name} on ${place}.${ASKS[wants]}`;

/** A card was put back. */
export const putBackWords = (name: string, place: string): string => `${name} stays in ${place}. Nothing was moved.`;

/** "12 days in stage"; a whole day has to be over to count. */
export const stageDaysWords = (days: number): string =>
  days === 0 ? 'In the stage since today' : `${days.toLocaleString()} ${days === 1 ? 'day' : 'days'} in the stage`;

/** "12 d", "today" */
export const shortDays = (days: number): string => (days === 0 ? 'today' : `${days.toLocaleString()} d`);

/** "1 contact", "12,345 contacts" */
export const countWords = (count: number): string =>
  `${count.toLocaleString()} ${count === 1 ? 'contact' : 'contacts'}`;
