import type { ThreadReading } from '@/storage/model/page-reading';
import { addressIn } from '../page/address-in';
import { cleanText } from '../page/clean-text';

export type Viewer = NonNullable<ThreadReading['viewer']> & { readonly address: string };

/** Whose account is open, as the frame of the page says; `disputed` are the different ones that its parts name. */
export interface Account {
  readonly viewer?: Viewer;
  readonly disputed?: string[];
}

/** Reads the account from the title ("subject - address - Gmail") and from the account link of the banner. */
export function accountOf(document: Document, subject: string | undefined): Account {
  const inTitle = addressInTitle(cleanText(document.title, 3_000) ?? '', subject);
  const links = accountLinks(document);
  const addresses = [inTitle, ...links.map((link) => link.address)].filter((address) => address !== undefined);
  const [address] = addresses;
  if (!address) return {};
  const byMailbox = new Map(addresses.map((one) => [mailboxOf(one), one]));
  if (byMailbox.size > 1) return { disputed: [...byMailbox.values()].slice(0, 5) };
  const name = links.find((link) => link.name)?.name;
  return { viewer: { address, ...(name && { name }), source: inTitle ? 'title' : 'banner' } };
}

/** A subject may pretend to be a whole title: where the title holds it, only what stands behind it counts. */
function addressInTitle(title: string, subject: string | undefined): string | undefined {
  const at = subject ? title.indexOf(subject) : -1;
  const rest = subject && at >= 0 ? title.slice(at + subject.length) : title;
  return rest.split(' - ').slice(1, -1).map(addressIn).findLast(Boolean);
}

function accountLinks(document: Document): { address: string; name?: string }[] {
  return [...document.querySelectorAll('[role="banner"] a[aria-label*="@"], #gb a[aria-label*="@"]')]
    .filter((link) => !link.closest('.ii, .a3s'))
    .flatMap((link) => ownersIn(cleanText(link.getAttribute('aria-label'), 1_000) ?? ''));
}

/** "Google Account: Noor Vestergaard (noor@…)": the words before the colon are localised, the shape is not. */
function ownersIn(label: string): { address: string; name?: string }[] {
  const name = cleanText(label.match(/[:\uff1a]\s*([^@]+?)[\s(\uff08]+[^\s(\uff08]+@/)?.[1], 300);
  return (label.match(/[^\s@()\uff08\uff09:,;]+@[^\s@()\uff08\uff09,;]+/g) ?? [])
    .flatMap((raw) => addressIn(raw) ?? [])
    .map((address) => ({ address, ...(name && { name }) }));
}

/** Two spellings of one mailbox: case never counts, and Google's own domain ignores dots. */
export function mailboxOf(address: string): string {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return /^(?:gmail|googlemail)\.com$/.test(domain) ? `${local.replace(/\./g, '')}@gmail.com` : `${local}@${domain}`;
}
