import type { ThreadMessage } from '@/storage/model/page-reading';
import { cleanText } from '../page/clean-text';
import { mailPartOf } from '../page/mail-parts';
import { type MailText, mailTextOf } from '../page/mail-text';
import { visibleLines } from '../page/visible-lines';
import { sentAtOf } from './legacy-id';
import { EDITOR, headerElements, type MessageBox } from './message-boxes';
import { type MessageNames, messageNames } from './message-names';
import { recipientsOf, senderOf } from './participants';

/** One message as the page shows it, without direction (that needs the account) and of no kind yet. */
export function messageIn(box: MessageBox): ThreadMessage | undefined {
  return box.body ? unfolded(box, box.body) : folded(box);
}

function unfolded(box: MessageBox, body: Element): ThreadMessage | undefined {
  const names = messageNames(box);
  const words = bodyText(body);
  if (isDraft(box.element, body, names, words)) return undefined;
  const sentAt = names.id ? sentAtOf(names.id) : undefined;
  return {
    ...names,
    sender: senderOf(box),
    recipients: recipientsOf(box),
    ...(sentAt !== undefined && { sentAt }),
    kind: 'message',
    collapsed: false,
    ...words,
  };
}

/**
 * A draft has its editor in its item. So has the message that is being answered, which has words of its own, and whose
 * answer is saved under another name. What came from elsewhere (`msg-f:…`) is no draft.
 */
function isDraft(element: Element, body: Element, { permId = '' }: MessageNames, { text }: MailText): boolean {
  const item = element.closest('[role="listitem"]') ?? element;
  if (permId.startsWith('msg-f') || !item.querySelector(EDITOR)) return false;
  const saved = [...item.querySelectorAll('[name="draft"]')].map((field) => field.getAttribute('value') ?? '');
  return !text || body.querySelector(EDITOR) !== null || saved.some((name) => permId && name.endsWith(permId));
}

function bodyText(body: Element): MailText {
  return mailTextOf(visibleLines(body, 'own', mailPartOf));
}

/** A row names its sender and begins with the message's words; without a sender it is a draft. */
function folded(box: MessageBox): ThreadMessage | undefined {
  const sender = senderOf(box);
  if (!sender.address) return undefined;
  const [row] = headerElements(box, '.iA');
  const snippet = cleanText(row?.textContent, 1_000);
  return { sender, recipients: [], kind: 'message', collapsed: true, ...(snippet && { snippet }) };
}
