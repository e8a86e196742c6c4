import { pageKindAt, SALES_INBOX } from './page-kind-at';
import type {
  CompanyReading,
  PageReading,
  PageState,
  ProfileReading,
  ThreadMessage,
  ThreadReading,
} from './page-reading';
import type { ReaderId } from './reader-sources';

/** One field that a reader looked for: the source that spoke, or none. */
export interface Sighting {
  reader: ReaderId;
  field: string;
  source?: string | undefined;
}

/** The pseudo-field that says whether a page could be read at all. */
export const WHOLE_PAGE = 'page';

/** What a page's word says about the health of its readers; empty while it says nothing (loading, a wall). */
export function sightingsOf(state: PageState): Sighting[] {
  if (state.status === 'read') return [state.reading, ...(state.conversations ?? [])].flatMap(sightingsIn);
  if (state.status !== 'unreadable' && state.status !== 'mismatch') return [];
  const reader = pageKindAt(state.url);
  return reader ? [{ reader, field: WHOLE_PAGE }] : [];
}

function sightingsIn(reading: PageReading): Sighting[] {
  const page: Sighting = { reader: wholeReader(reading), field: WHOLE_PAGE, source: 'read' };
  const reader = readerOf(reading);
  const found = reading.pageKind === 'thread' ? threadSightings(reading) : fieldSightings(reading);
  const missing = reading.missing.filter((field) => !(field in found)).map((field) => [field, undefined] as const);
  return [page, ...[...Object.entries(found), ...missing].map(([field, source]) => ({ reader, field, source }))];
}

/** Which reader made a reading: its kind of page, and the build or the site. */
export function readerOf(reading: PageReading): ReaderId {
  if (reading.pageKind !== 'thread') return `${reading.pageKind}/${reading.build}`;
  const isSales = reading.site === 'linkedin' && pageKindAt(reading.url) === SALES_INBOX;
  return isSales ? SALES_INBOX : `thread/${reading.site}`;
}

/**
 * A page that cannot be read does not tell its build either: whether pages are read is counted over all builds that
 * share their addresses. Sales Navigator has addresses of its own.
 */
function wholeReader(reading: PageReading): ReaderId {
  return reading.pageKind === 'thread' || reading.build === 'sales' ? readerOf(reading) : reading.pageKind;
}

type Found = Record<string, string | undefined>;

function fieldSightings(reading: ProfileReading | CompanyReading): Found {
  const ids = reading.pageKind === 'linkedin-profile' ? [['memberId', reading.memberId] as const] : [];
  const said = [...Object.entries(reading.fields), ...ids].filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([field, value]) => [field, value?.source]));
}

function threadSightings({ subject, viewer, messages }: ThreadReading): Found {
  const unfolded = messages.filter((message) => !message.collapsed);
  const parts = unfolded.length > 0 ? messageSightings(unfolded) : {};
  return { ...(subject && { subject: subject.source }), ...(viewer && { viewer: viewer.source }), ...parts };
}

/** Messages carry no sources: a part counts as found when at least half of the unfolded messages have it. */
function messageSightings(unfolded: readonly ThreadMessage[]): Found {
  const share = (has: (message: ThreadMessage) => unknown) =>
    unfolded.filter((message) => has(message) !== undefined).length * 2 >= unfolded.length ? 'messages' : undefined;
  return {
    messageId: share(({ id }) => id),
    sender: share(({ sender }) => sender.address ?? sender.memberId ?? sender.name),
    sentAt: share(({ sentAt }) => sentAt),
    direction: share(({ direction }) => direction),
    text: share(({ text }) => text),
  };
}
