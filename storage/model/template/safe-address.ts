import { normaliseAddress } from '../email-address';
import { isWebAddress } from '../web-address';

/** The address that a link may have: of the web, or of a mailbox. `undefined` for everything else, which could run as script. */
export function safeAddress(text: string): string | undefined {
  const address = text.trim();
  if (/^mailto:/i.test(address)) {
    const [mailbox = ''] = address.slice('mailto:'.length).split('?');
    return normaliseAddress(mailbox) && URL.canParse(address) ? new URL(address).href : undefined;
  }
  return isWebAddress(address) ? new URL(address).href : undefined;
}
