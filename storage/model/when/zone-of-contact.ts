import type { Contact } from '../contact';
import { isZone } from './zone';
import { zoneOfLocation } from './zone-of-location';

/** In which zone somebody lives, and who says so: the rep, or the place. */
export interface ContactZone {
  zone: string;
  from: 'said' | 'location';
}

/** The contact's zone: what the rep said, else what the location says; `undefined` where neither does. */
export function zoneOfContact({ zone, location }: Pick<Contact, 'zone' | 'location'>): ContactZone | undefined {
  if (zone !== undefined && isZone(zone)) return { zone, from: 'said' };
  const ofPlace = zoneOfLocation(location);
  return ofPlace === undefined ? undefined : { zone: ofPlace, from: 'location' };
}
