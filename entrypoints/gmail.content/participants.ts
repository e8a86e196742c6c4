import type { Participant } from '@/storage/model/page-reading';
import { addressIn } from '../page/address-in';
import { cleanText } from '../page/clean-text';
import { headerElements, type MessageBox } from './message-boxes';

const MAX_RECIPIENTS = 500;

/** The sender as the header names it; empty while the header is not there. */
export function senderOf(box: MessageBox): Participant {
  const [element] = headerElements(box, '.gD[email], .gD[data-hovercard-id]');
  return element ? participantOf(element) : {};
}

/** All to whom the header says it went, each address once, in the order of the page. Folded rows name none. */
export function recipientsOf(box: MessageBox): Participant[] {
  const byAddress = new Map<string, Participant>();
  for (const element of headerElements(box, '.hb [email], .hb [data-hovercard-id]')) {
    const person = participantOf(element);
    const key = person.address?.toLowerCase();
    if (key && !byAddress.has(key)) byAddress.set(key, person);
  }
  return [...byAddress.values()].slice(0, MAX_RECIPIENTS);
}

function participantOf(element: Element): Participant {
  const address = addressIn(element.getAttribute('email') ?? element.getAttribute('data-hovercard-id'));
  const name = cleanText(element.getAttribute('name') ?? element.textContent, 300);
  return { ...(name && { name }), ...(address && { address }) };
}
