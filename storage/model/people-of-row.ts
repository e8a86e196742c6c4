import type { Change } from './event';

/** Of whom the rows of a change are, as far as the change itself says it: a `set` may have left it as it was. */
export function peopleOfRow({ table, id, before = {}, after = {} }: Change): string[] {
  if (table === 'contacts') return [id];
  const rows = [before, after];
  const ids = rows.flatMap((row) => [row['contactId'], row['movedTo'], row['subjectId'], row['contactIds']].flat());
  return [...new Set(ids.filter((one) => typeof one === 'string'))];
}
