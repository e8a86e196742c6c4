import type { ThreadReading } from '@/storage/model/page-reading';
import { addressIn } from '../page/address-in';
import { cleanText } from '../page/clean-text';

export type Viewer = NonNullable<ThreadReading['viewer']>;

/** Asked one by one: a browser finds an id without a search. */
const LABELS = ['#O365_MainLink_Me', '#mectrl_main_trigger'];

/**
 * Whose mailbox is open, as the frame of the page says: the first mailbox of the folder tree, the account menu.
 * `undefined` when it is silent, or when its parts name different ones.
 * @param mailbox the address that the page's own address names
 */
export function accountOf(document: Document, mailbox: string | undefined): Viewer | undefined {
  const inTree = [...document.querySelectorAll('[id^="primaryMailboxRoot_"]')].flatMap(addressOfRoot);
  const inMenu = [textOf(document, '#mectrl_currentAccount_secondary'), ...labelWords(document)].flatMap(
    (word) => addressIn(word) ?? [],
  );
  const [address, ...others] = new Set([...inTree, ...inMenu, ...(mailbox ? [mailbox] : [])].map(plain));
  if (others.length > 0) return undefined;
  const name = nameOf(document);
  if (!address && !name) return undefined;
  const source = inTree.length > 0 ? 'folder tree' : name || inMenu.length > 0 ? 'account menu' : 'address';
  return { ...(address && { address }), ...(name && { name }), source };
}

function addressOfRoot(root: Element): string[] {
  const said = [root.getAttribute('data-folder-name'), root.getAttribute('title'), root.textContent];
  return said.flatMap((one) => addressIn(one) ?? []).slice(0, 1);
}

function labelWords(document: Document): string[] {
  return labels(document).flatMap((label) => label.split(/[\s()]+/));
}

function labels(document: Document): string[] {
  return LABELS.flatMap((label) => [...document.querySelectorAll(label)]).flatMap(
    (element) => cleanText(element.getAttribute('aria-label'), 400) ?? [],
  );
}

/** The menu's label frames the name with localised words ("Account manager for …"); the title holds it alone. */
function nameOf(document: Document): string | undefined {
  const inMenu = textOf(document, '#mectrl_currentAccount_primary');
  const inTitle = cleanText(document.title, 600)?.match(/\s[-–—]\s(.+)\s[-–—]\s/)?.[1];
  const isSaidTwice = labels(document).some(
    (label) => inTitle && (label.endsWith(inTitle) || label.startsWith(inTitle)),
  );
  return cleanText(inMenu ?? (isSaidTwice ? inTitle : undefined), 300);
}

function textOf(document: Document, selector: string): string | undefined {
  return cleanText(document.querySelector(selector)?.textContent, 400);
}

/** Two spellings of one address differ in capitals only. */
function plain(address: string): string {
  return address.toLowerCase();
}
