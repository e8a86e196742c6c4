import type { Participant } from '@/storage/model/page-reading';
import { cleanText } from '../page/clean-text';
import { headerElements, type MessageBox } from './message-boxes';

const MAX_RECIPIENTS = 500;
const ADDRESS = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,255}$/;

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

/** A mail address as written, or `undefined` when it is none. */
export function addressIn(raw: string | null | undefined): string | undefined {
  const address = cleanText(raw, 400);
  return address && address.length <= 320 && ADDRESS.test(address) ? address : undefined;
}
