import type { ThreadMessage } from '@/storage/model/page-reading';
import { cleanText } from '../page/clean-text';
import { mailPartOf } from '../page/mail-parts';
import { type MailText, mailTextOf } from '../page/mail-text';
import { visibleLines } from '../page/visible-lines';
import { sentAtOf } from './legacy-id';
import type { MessageBox } from './message-boxes';
import { headerElements } from './message-boxes';
import { messageNames } from './message-names';
import { recipientsOf, senderOf } from './participants';

/** One message as the page shows it, without direction (that needs the account) and of no kind yet. */
export function messageIn(box: MessageBox): ThreadMessage | undefined {
  return box.body ? unfolded(box, box.body) : folded(box);
}

function unfolded(box: MessageBox, body: Element): ThreadMessage {
  const names = messageNames(box);
  const sentAt = names.id ? sentAtOf(names.id) : undefined;
  return {
    ...names,
    sender: senderOf(box),
    recipients: recipientsOf(box),
    ...(sentAt !== undefined && { sentAt }),
    kind: 'message',
    collapsed: false,
    ...bodyText(body),
  };
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
