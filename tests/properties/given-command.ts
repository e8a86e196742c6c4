import fc from 'fast-check';
import { db } from '@/storage/db';
import { type ContactId, contactIdSchema } from '@/storage/model/contact';

/** One command as a rep might give it; what it is about is chosen among what is there when it runs. */
export interface AnyCommand {
  name: string;
  /**
   * Gives the event, if there was one, the merges that came before it, newest first, and what followed from it, oldest first.
   * Throws what the command throws.
   */
  run(): Promise<{
    eventId?: string | undefined;
    joined?: string[] | undefined;
    effects?: { eventId: string }[] | undefined;
  }>;
}

/** One of a few rows, by its place. */
export const few = fc.nat(4);

type ChosenTable =
  | 'contacts'
  | 'companies'
  | 'interactions'
  | 'followUps'
  | 'notes'
  | 'events'
  | 'cadences'
  | 'enrolments'
  | 'deals';

/** The row at this place among those that are there, or an id that is none. */
export async function chosen(table: ChosenTable, place: number): Promise<string> {
  const ids = await db.table(table).toCollection().primaryKeys();
  return String(ids[place % Math.max(1, ids.length)] ?? 'none');
}
/** The contact at this place. */
export const contactAt = async (place: number): Promise<ContactId> =>
  contactIdSchema.parse(await chosen('contacts', place));

/** A command with what it is given. */
export function givenCommand<T>(
  name: string,
  input: fc.Arbitrary<T>,
  run: (input: T) => ReturnType<AnyCommand['run']>,
): fc.Arbitrary<AnyCommand> {
  return input.map((given) => ({
    name,
    run: () => run(given),
    // How a counter-example is printed.
    [fc.toStringMethod]: () => `${name}(${fc.stringify(given)})`,
  }));
}
