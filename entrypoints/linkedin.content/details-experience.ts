import { firstOf } from '../page/first-of';
import { embeddedProfile, isViewer } from './embedded-profile';
import { positionsIn, wordOf } from './ember-positions';
import { findAll } from './find';
import { memberIdIn } from './member-id';
import { currentPosition } from './positions';
import type { ProfilePage, ProfileParts } from './profile-parts';

/** Each entry of the list names the member in its id. */
const ENTRY = '[id^="profilePagedListComponent-ACoA"]';

/**
 * Reads the page with the whole experience of somebody (older build). It has no card: the JSON ties the slug of the
 * address to a member id, and the list must be that member's.
 * @returns `undefined` for every other page, and where nothing ties the list to the address
 */
export function readDetails({ document, url, address }: ProfilePage): ProfileParts | undefined {
  const { slug, sidePage } = address;
  if (!slug || !sidePage.startsWith('details/experience')) return undefined;
  const entries = findAll(document, ENTRY);
  const owners = new Set(entries.map((entry) => memberIdIn(entry.id)));
  const [memberId] = owners;
  const json = embeddedProfile(document, slug);
  const list = entries[0]?.parentElement?.parentElement;
  if (!json || !list || owners.size !== 1 || json.memberId !== memberId) return undefined;
  if (wordOf(list, { slug, memberId }, url) === false) return undefined;
  const position = currentPosition(positionsIn(list));
  return {
    build: 'ember',
    slug,
    memberId: { value: memberId, source: 'list id' },
    memberNumber: { value: json.memberNumber, source: 'member id' },
    isSelf: isViewer(document, slug),
    fields: {
      name: firstOf(['embedded json', () => json.name]),
      headline: firstOf(['embedded json', () => json.headline]),
      jobTitle: firstOf(['experience', () => position?.title]),
      companyName: firstOf(['experience', () => position?.company]),
      companyLinkedinId: firstOf(['experience', () => position?.companyId]),
      location: firstOf(['embedded json', () => json.location]),
      avatarUrl: firstOf(['embedded json', () => json.avatarUrl]),
    },
  };
}
