import type { ThreadMessage } from '@/storage/model/page-reading';
import { cleanText } from '../page/clean-text';
import { firstOf, type Sourced } from '../page/first-of';
import { isHidden } from '../page/is-hidden';
import { visibleLines } from '../page/visible-lines';
import type { Viewer } from './account';
import { asSeenBy, selfIn } from './as-seen-by';
import { type ItemId, itemIdOf } from './item-id';
import { localTimes } from './local-times';
import { type MessageCard, MessageCards, WORDS } from './message-cards';
import { messageIn, type ReadMessage } from './message-reader';

const PANE = '#ConversationReadingPaneContainer, #ItemReadingPaneContainer';
/** Where the pane stands, should its own name change. */
const AROUND = '[data-app-section="MailReadCompose"], #ReadingPaneContainerId, [role="main"]';
/** Of a longer thread the newest messages are read: reading must not be felt in the page. */
const MAX_MESSAGES = 200;
/** As many messages at either end tell how a thread is sorted. */
const LOOKED_AT = 5;

/** One thread that is mounted and in sight. */
export interface MountedThread {
  readonly subject?: Sourced<string> | undefined;
  /** The conversation's id, where the heading's own id holds one. */
  readonly id?: ItemId | undefined;
  readonly messages: readonly ThreadMessage[];
  /** There are more messages than were read. */
  readonly hasMore: boolean;
}

/** Where threads are mounted; `undefined` before the first one. */
export function readingPane(document: Document): Element | undefined {
  return panes(document).find((pane) => pane !== document.body);
}

/** Every thread in sight; a pane without messages holds none. */
export function threadsInSight(document: Document, viewer: Viewer | undefined): MountedThread[] {
  return panes(document)
    .map((pane) => threadIn(pane, viewer, document.documentElement.lang))
    .filter(({ messages }) => messages.length > 0);
}

/** Bare excerpts have no pane at all: then the document is one. */
function panes(document: Document): Element[] {
  let found = outermost(document, PANE);
  if (found.length === 0) found = outermost(document, AROUND);
  return (found.length === 0 ? [document.body] : found).filter((pane) => pane && !isHidden(pane));
}

function outermost(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter(
    (element) => !element.closest(WORDS) && !element.parentElement?.closest(selector),
  );
}

function threadIn(pane: Element, viewer: Viewer | undefined, language: string): MountedThread {
  const heading = headingIn(pane, '[id^="CONV_"][id$="_SUBJECT"]');
  const subject = firstOf(
    ['conversation heading', () => heading && shownText(heading)],
    ['heading title', () => cleanText(headingIn(pane, '[role="heading"][title]')?.getAttribute('title'), 1_000)],
    ['message heading', () => shownText(headingIn(pane, '[id^="MSG_"][id$="_SUBJECT"]'))],
  );
  const id = itemIdOf(/^CONV_(.+)_SUBJECT$/.exec(heading?.id ?? '')?.[1]);
  const cards = new MessageCards(pane);
  const hasMore = cards.areMoreThan(MAX_MESSAGES);
  const read = hasMore && isNewestFirst(cards, language) ? cards.first(MAX_MESSAGES) : cards.last(MAX_MESSAGES);
  return { subject, id, messages: messagesIn(read, subject?.value, viewer, language), hasMore };
}

/** The rep may have the newest messages on top: the ends of the thread tell. */
function isNewestFirst(cards: MessageCards, language: string): boolean {
  const ends = [cards.first(LOOKED_AT), cards.last(LOOKED_AT)];
  const found = ends.map((end) => end.flatMap((card) => messageIn(card, undefined) ?? []));
  const times = timesOf(found.flat(), language);
  const [first, last] = [times.slice(0, found[0]?.length), times.slice(found[0]?.length)].map(newestOf);
  return first !== undefined && last !== undefined && first > last;
}

function newestOf(times: (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** The first one is mostly it: a long thread below it is not searched. */
function headingIn(pane: Element, selector: string): Element | undefined {
  const isHeading = (found: Element) => !found.closest(WORDS) && !isHidden(found, pane);
  const first = pane.querySelector(selector);
  if (!first || isHeading(first)) return first ?? undefined;
  return [...pane.querySelectorAll(selector)].find(isHeading);
}

function shownText(element: Element | undefined): string | undefined {
  const lines = element ? visibleLines(element, '', (_, around) => around) : [];
  return cleanText(lines.map(({ text }) => text).join(' '), 1_000);
}

function messagesIn(
  cards: readonly MessageCard[],
  subject: string | undefined,
  viewer: Viewer | undefined,
  language: string,
): ThreadMessage[] {
  const found = cards.flatMap((card) => messageIn(card, cards.length === 1 ? subject : undefined) ?? []);
  const times = timesOf(found, language);
  const messages = found.map(({ message }, at) => ({
    ...message,
    ...(times[at] !== undefined && { sentAt: times[at] }),
  }));
  const self = selfIn(viewer, messages);
  const seen = messages.map((message) => asSeenBy(self, message));
  return withoutRepeats(seen.filter(({ sender }, at) => sender.isMe === false || !found[at]?.isEdited));
}

/** Times for machines come first. The shown ones are read together: all are written in one manner. */
function timesOf(found: readonly ReadMessage[], language: string): (number | undefined)[] {
  const shown = localTimes(
    found.map(({ shownTime }) => shownTime),
    language,
  );
  return found.map(({ exactTime }, at) => (exactTime ? Date.parse(exactTime) : shown[at]));
}

/** The same message can be mounted twice for a moment: the first one counts. */
function withoutRepeats(messages: readonly ThreadMessage[]): ThreadMessage[] {
  const seen = new Set<string>();
  return messages.filter(({ id }) => {
    const isNew = !id || !seen.has(id);
    if (id) seen.add(id);
    return isNew;
  });
}
