import type { PersonFields } from './contact';

/**
 * The key under which a member id is kept. Sales Navigator calls a member `ACwA…` whom LinkedIn's other pages call
 * `ACoA…`; no page is known that says both, so neither ever proves anything about the other.
 */
export function memberKeyOf(memberId: string): 'salesId' | 'linkedinMemberId' {
  return memberId.startsWith('ACwA') ? 'salesId' : 'linkedinMemberId';
}

/** A member id that a page gives, as the key that it is. */
export function memberKeys(memberId: string | undefined): Partial<Pick<PersonFields, 'salesId' | 'linkedinMemberId'>> {
  return memberId === undefined ? {} : { [memberKeyOf(memberId)]: memberId };
}

/** The same fields with a member id of Sales Navigator's in its own place, whoever put it beside the others. */
export function withSalesIdApart<T extends { linkedinMemberId?: unknown; salesId?: unknown }>(
  fields: T,
  id: unknown,
): T {
  if (typeof id !== 'string' || memberKeyOf(id) !== 'salesId') return fields;
  const { linkedinMemberId, ...others } = fields;
  return { salesId: linkedinMemberId, ...others } as T;
}
