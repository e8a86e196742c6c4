import { type BuyingRole, buyingRoleSchema } from './buying-role';
import type { Contact } from './contact';
import type { Event } from './event';

/** Where somebody worked, as far as it was seen. Times are epoch milliseconds. */
export interface Workplace {
  companyName: string;
  /** When it was first said; with the first workplace this is the day on which the contact was saved. */
  since: number;
  /** When another company took its place; absent for the present one. */
  until?: number;
  /** What they were in its buying group when they left. */
  buyingRole?: BuyingRole;
}

interface Move {
  at: number;
  before?: string | undefined;
  after?: string | undefined;
  /** The role that went with the company. */
  role?: BuyingRole | undefined;
}

/**
 * Where a contact worked and works, newest first, from the events that stand (in any order) and what holds now. An undo
 * is taken as if the event had not been: the company that it wrote never was theirs.
 */
export function workplacesFrom(
  events: Event[],
  contact: Pick<Contact, 'id' | 'companyName' | 'createdAt'>,
): Workplace[] {
  const moves = events
    .filter(({ type, undoneBy }) => type !== 'undone' && undoneBy === undefined)
    .toSorted((one, other) => one.at - other.at)
    .flatMap((event) => movesOf(event, contact.id));
  const first = moves[0] ? moves[0].before : contact.companyName;
  const stops: Stop[] = [{ companyName: first, since: contact.createdAt }];
  for (const { at, after, role } of moves)
    if (stops.at(-1)?.companyName !== after) stops.push({ companyName: after, since: at, roleBefore: role });
  if (stops.at(-1)?.companyName !== contact.companyName)
    stops.push({ companyName: contact.companyName, since: moves.at(-1)?.at ?? contact.createdAt });
  const known = stops.flatMap(({ companyName, since }, index) => {
    const { since: until, roleBefore: buyingRole } = stops[index + 1] ?? {};
    const end = { ...(until !== undefined && { until }), ...(buyingRole && { buyingRole }) };
    return companyName === undefined ? [] : [{ companyName, since, ...end }];
  });
  return known.toReversed();
}

interface Stop {
  companyName: string | undefined;
  since: number;
  /** The role in the company before this one. */
  roleBefore?: BuyingRole | undefined;
}

function movesOf({ changes, at }: Event, contactId: string): Move[] {
  return changes.flatMap(({ table, id, op, before = {}, after = {} }) => {
    const isMove =
      table === 'contacts' && id === contactId && op === 'set' && ('companyName' in before || 'companyName' in after);
    const role = buyingRoleSchema.safeParse(before['buyingRole']).data;
    return isMove ? [{ at, before: textOf(before['companyName']), after: textOf(after['companyName']), role }] : [];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
