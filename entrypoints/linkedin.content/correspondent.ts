import type { Participant } from '@/storage/model/page-reading';
import { findAll, hrefOf } from './find';
import { memberIdIn } from './member-id';
import { personName } from './message-text';

/** Where a conversation says whom it is with: in its title, and in the card above its first message. */
const TITLE_LINK = '.msg-thread__link-to-profile, .msg-overlay-bubble-header__title a';
const TITLE = '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title';
const CARD_LINK = '.profile-card-one-to-one__profile-link';
/** The entry of the open conversation in the list beside it. */
const OPEN_ENTRY = '.msg-conversations-container__convo-item-link--active';

/** The one person whom the frame of a conversation names; `disputed` when its parts name different ones. */
export interface Correspondent {
  person?: Participant;
  disputed: boolean;
}

/** Whom the frame of a conversation names. Several people in its title are a group: only its messages name them. */
export function correspondentIn(conversation: Element): Correspondent {
  const inTitle = memberIds(conversation, TITLE_LINK);
  if (inTitle.size > 1) return { disputed: false };
  const [memberId, ...others] = new Set([...inTitle, ...memberIds(conversation, CARD_LINK)]);
  if (others.length > 0) return { disputed: true };
  const name = nameIn(conversation, TITLE) ?? nameIn(conversation, CARD_LINK);
  if (!memberId && !name) return { disputed: false };
  return { person: { ...(name && { name }), ...(memberId && { memberId }) }, disputed: false };
}

/** The name on the list's entry of the open conversation; `undefined` where there is no list. */
export function nameInList(document: Document): string | undefined {
  return nameIn(document, `${OPEN_ENTRY} .msg-conversation-listitem__participant-names`);
}

function memberIds(part: Element, link: string): Set<string> {
  return new Set(findAll(part, link).flatMap((found) => memberIdIn(hrefOf(found)) ?? []));
}

function nameIn(part: ParentNode, selector: string): string | undefined {
  return personName(part.querySelector(selector));
}
