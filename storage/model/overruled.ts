import type { Event } from './event';
import type { Correction } from './interaction';

/** Does a later word of the rep hold on all that a correction said? Then neither its undo nor its redo changes anything. */
export function isOverruled(event: Event, corrections: readonly Correction[]): boolean {
  const said = event.changes.find(({ table }) => table === 'corrections')?.after as Correction | undefined;
  if (event.type !== 'interactionCorrected' || !said) return false;
  const later = corrections.filter((one) => one.interactionId === said.interactionId && one.at > said.at);
  const fields = (['genuine', 'direction', 'movedTo'] as const).filter((field) => said[field] !== undefined);
  return fields.every((field) => later.some((one) => one[field] !== undefined));
}
