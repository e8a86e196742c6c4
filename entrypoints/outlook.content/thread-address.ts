import { type ItemId, itemIdOf } from './item-id';

/** What an address says of the thread that it opens. */
export interface ThreadAddress {
  /** The conversation, or the message where the list is not grouped and in a window of its own. */
  readonly id: ItemId;
  /** A window that shows one message and never another. */
  readonly isWindow: boolean;
  /** The mailbox that the address names, when it is not the account's first one. */
  readonly mailbox?: string;
}

const HOST = /^outlook\.(?:live\.com|office\.com|office365\.com|cloud\.microsoft)$/;
/** Folders whose items are still being written. Their names in addresses are not translated. */
const UNSENT = new Set(['drafts', 'outbox', 'scheduled']);
const SHORTEST_ID = 16;

/**
 * Which thread an address opens: `/mail/inbox/id/<id>`, `/mail/0/…`, `/mail/<address>/…`, `/mail/deeplink/read/<id>`.
 * @returns `undefined` for lists, the calendar, mail that is being written and other sites
 */
export function threadAddressOf(url: URL): ThreadAddress | undefined {
  const [, app, ...path] = url.pathname.split('/');
  if (app !== 'mail' || !HOST.test(url.hostname)) return undefined;
  const mailbox = path.map(unescaped).find((part) => /^[^@\s]+@[^@\s]+$/.test(part));
  const window = path.indexOf('deeplink');
  const raw = window < 0 ? listedId(path) : windowId(path.slice(window + 1), url.searchParams);
  const id = itemIdOf(raw);
  if (!id || id.length < SHORTEST_ID) return undefined;
  return { id, isWindow: window >= 0, ...(mailbox && { mailbox }) };
}

/** An id may have been written with its `/` unescaped. What stands behind `sxs` is an attachment beside the thread. */
function listedId(path: readonly string[]): string | undefined {
  const at = path.indexOf('id');
  if (at < 0 || path.slice(0, at).some((part) => UNSENT.has(part))) return undefined;
  const rest = path.slice(at + 1);
  const attachment = rest.indexOf('sxs');
  return rest
    .slice(0, attachment < 0 ? undefined : attachment)
    .map(unescaped)
    .join('/')
    .replace(/\/$/, '');
}

function windowId([action, id]: readonly string[], query: URLSearchParams): string | undefined {
  if (action !== 'read') return undefined;
  return id ? unescaped(id) : (query.get('ItemID') ?? undefined);
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
