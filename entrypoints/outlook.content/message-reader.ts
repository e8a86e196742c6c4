import type { ThreadMessage } from '@/storage/model/page-reading';
import { cleanText } from '../page/clean-text';
import { mailPartOf } from '../page/mail-parts';
import { type MailText, mailTextOf } from '../page/mail-text';
import { visibleLines } from '../page/visible-lines';
import { type ItemId, itemIdOf } from './item-id';
import { EDITOR, headerMarks, type MessageCard } from './message-cards';
import { recipientsOf, senderOf } from './sender-and-recipients';

/** One message without direction and time: those need the account, and the dates of the whole thread. */
export interface ReadMessage {
  readonly message: ThreadMessage;
  /** When it was sent, as the page shows it. */
  readonly shownTime?: string;
  /** The same for machines (ISO 8601 with its zone), where the page has it. */
  readonly exactTime?: string;
  /** Its body holds an editor. */
  readonly isEdited?: boolean;
}

const TIME = '[data-testid="SentReceivedSavedTime"], [id^="MSG_"][id$="_DATETIME"], time[datetime]';
/** "[Draft] Ida Falk". Other words in brackets are part of a name, or of what a company's server puts before it. */
const DRAFT =
  /^\[ ?(?:draft|entwurf|brouillon|borrador|rascunho|bozza|concept|utkast|kladde|udkast|luonnos|koncept|szkic|wersja robocza|piszkozat|taslak|ciornă|návrh|πρόχειρο|черновик|чернетка|草稿|下書き|초안|טיוטה|مسودة) ?\]/iu;
const CLOCK = /\d[:.h] ?\d{2}/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** @param ownSubject the thread's subject, for its only message; others may show one of their own */
export function messageIn(card: MessageCard, ownSubject: string | undefined): ReadMessage | undefined {
  const read = card.body ? unfolded(card, card.body, ownSubject) : folded(card);
  return DRAFT.test(read?.message.sender.name ?? '') ? undefined : read;
}

function unfolded(card: MessageCard, body: Element, ownSubject: string | undefined): ReadMessage {
  const id = messageId(card);
  const sender = senderOf(card);
  const content = contentOf(body);
  const [heading] = headerMarks(card, '[id^="MSG_"][id$="_SUBJECT"]');
  const subject = cleanText(heading?.textContent, 1_000) ?? ownSubject;
  return {
    message: {
      ...(id && { id }),
      sender,
      recipients: recipientsOf(card),
      ...(subject && { subject }),
      kind: 'message',
      collapsed: false,
      ...content,
    },
    ...timesIn(card),
    isEdited: body.querySelector(EDITOR) !== null,
  };
}

/** The delimiter before a signature ("-- ") is no part of it. */
function contentOf(body: Element): MailText {
  const { signature, ...content } = mailTextOf(visibleLines(body, 'own', mailPartOf));
  const plain = cleanSignature(signature);
  return { ...content, ...(plain && { signature: plain }) };
}

function cleanSignature(signature: string | undefined): string | undefined {
  return signature?.replace(/^--\s*(?:\n|$)/, '');
}

/** The id that Exchange gave the message: part of the ids of its header's elements. They must agree. */
function messageId(card: MessageCard): ItemId | undefined {
  const ids = headerMarks(card, '[id^="MSG_"]').flatMap(
    ({ id }) => itemIdOf(/^MSG_(.+)_(?:FROM|SUBJECT|DATETIME)$/.exec(id)?.[1]) ?? [],
  );
  const [only, ...others] = new Set(ids);
  return others.length === 0 ? only : undefined;
}

function timesIn(card: MessageCard): Omit<ReadMessage, 'message'> {
  const [element] = headerMarks(card, TIME);
  const said = [element?.getAttribute('datetime'), element?.getAttribute('title'), element?.textContent];
  const exactTime = said.find((text) => text && ISO.test(text.trim()))?.trim();
  const shownTime = said
    .slice(1)
    .flatMap((text) => cleanText(text, 200) ?? [])
    .find((text) => CLOCK.test(text));
  return { ...(exactTime && { exactTime }), ...(shownTime && { shownTime }) };
}

/**
 * A folded card shows name, beginning and time, one below the other; its parts have no other mark. With a time that is not
 * understood ("Yesterday") it is counted, and nobody is named: other parts of a page look the same.
 */
function folded(card: MessageCard): ReadMessage | undefined {
  const lines = visibleLines(card.element, '', withoutFurniture).map(({ text }) => text);
  const time = timesIn(card);
  const shownTime = time.shownTime ?? lines.slice(1).findLast((text) => CLOCK.test(text));
  const marked = senderOf(card);
  const sender = marked.name || marked.address ? marked : nameIn(lines[0]);
  const isTimed = (shownTime ?? time.exactTime) !== undefined;
  if (!sender || !(isTimed || looksLikeCard(card, lines))) return undefined;
  const snippet = cleanText(
    lines
      .slice(1)
      .filter((text) => text !== shownTime)
      .join(' '),
    1_000,
  );
  return {
    message: {
      sender: isTimed ? sender : {},
      recipients: [],
      kind: 'message',
      collapsed: true,
      ...(snippet && { snippet }),
    },
    ...time,
    ...(shownTime && { shownTime }),
  };
}

function looksLikeCard({ element }: MessageCard, lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? '';
  return lines.length === 3 && last.length <= 20 && !element.querySelector('button, a, [role="button"]');
}

function nameIn(line: string | undefined): { name: string } | undefined {
  const name = cleanText(line, 300);
  return name && !CLOCK.test(name) ? { name } : undefined;
}

function withoutFurniture(element: Element, around: string): string | null {
  return element.matches('[aria-hidden="true"], [role="img"], [role="button"]') ? null : around;
}
