import { clock } from './clock';
import { timeSchema } from './model/time';
import { type WallMoment, wallMomentSchema } from './model/wall-moment';
import { momentInstant } from './model/when/moment-instant';
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
