import type { BoxPerson } from '@/storage/model/template/draft-insertion';
import type { BoxSurroundings, DraftSite } from '../page/draft-site';
import { correspondentIn } from './correspondent';
import { findAll, hrefOf } from './find';
import { memberIdIn } from './member-id';
import { MESSAGE } from './message-item';
import { personName } from './message-text';
import { BUBBLE } from './mounted-conversation';
import { slugOfLink } from './profile-address';

const BOX = '[contenteditable="true"][role="textbox"]';
/** Comments and posts are written in text boxes, too. */
const FORM = '.msg-form, form[class*="msg-form"]';
const WINDOW = `${BUBBLE}, .msg-convo-wrapper, .msg-thread`;
const TITLE_LINK = '.msg-thread__link-to-profile, .msg-overlay-bubble-header__title a';
/** Whom a new message has been addressed to. */
const PILL = '[class*="msg-compose"] [class*="pill"]';
const OUTLET = '#interop-outlet';

/** The boxes of LinkedIn's conversations: on the messaging page and in bubbles, those in its open shadow root as well. */
export const messageBoxes: DraftSite = {
  formatted: false,
  boxes: (document) => {
    const outlets = findAll(document, OUTLET).flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [document, ...outlets].flatMap((part) => findAll(part, BOX).filter(isOfForm)) as HTMLElement[];
  },
  around,
};

function isOfForm(box: Element): boolean {
  return box.closest(FORM) !== null;
}

function around(box: HTMLElement): BoxSurroundings {
  const conversation = windowOf(box);
  if (!conversation) return { people: [], inThread: true };
  const links = findAll(conversation, TITLE_LINK);
  const isGroup = new Set(links.map((link) => hrefOf(link))).size > 1;
  const { person, disputed } = correspondentIn(conversation);
  const inThread = conversation.querySelector(MESSAGE) !== null;
  if (isGroup || disputed) return { people: [], inThread: true, isGroup: true };
  if (!person) return { people: addressees(conversation), inThread };
  const slug = slugOfLink(hrefOf(links[0]), new URL(box.ownerDocument.URL));
  return { people: [{ ...person, ...(slug && { slug }) }], inThread };
}

/** A bubble is a window of its own; on the page the widest part that holds one conversation is. */
function windowOf(box: HTMLElement): Element | undefined {
  const bubble = box.closest(BUBBLE);
  if (bubble) return bubble;
  let found = box.closest(WINDOW) ?? undefined;
  for (let wider = found; wider; wider = wider.parentElement?.closest(WINDOW) ?? undefined) found = wider;
  return found;
}

function addressees(conversation: Element): BoxPerson[] {
  return findAll(conversation, PILL).flatMap((pill) => {
    const name = personName(pill);
    const memberId = memberIdIn(hrefOf(pill.querySelector('a')));
    return name ? [{ name, ...(memberId && { memberId }) }] : [];
  });
}
