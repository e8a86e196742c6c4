import { clock } from './clock';
import { timeSchema } from './model/time';
import { type WallMoment, wallMomentSchema } from './model/wall-moment';
import { momentInstant } from './model/when/moment-instant';
import { parseInput } from './parse-input';
import { StorageFailure } from './storage-failure';

/** When a follow-up is to fall due, one of both: epoch milliseconds, or a moment of the wall, from which they are worked out. */
export interface Due {
  dueAt?: number | undefined;
  when?: WallMoment | undefined;
}

/** The fields of an input that says it. */
export const dueShape = { dueAt: timeSchema.optional(), when: wallMomentSchema.optional() };

/** What a follow-up keeps of it; a moment of the wall has the last word. Throws `invalid` where neither was given. */
export function dueMoment({ dueAt, when }: Due): { dueAt: number; when: WallMoment | undefined } {
  const at = when ? momentInstant(when, clock.zone()) : dueAt;
  if (at === undefined) throw new StorageFailure({ code: 'invalid', detail: 'dueAt: missing' });
  return { dueAt: at, when };
}

/** The same of a time that was said as one of both. Throws `invalid` for neither. */
export function parseDue(due: number | WallMoment): { dueAt: number; when: WallMoment | undefined } {
  if (typeof due === 'number') return dueMoment({ dueAt: parseInput(timeSchema, due) });
  return dueMoment({ when: parseInput(wallMomentSchema, due) });
}
