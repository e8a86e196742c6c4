import { legacyIdOf, legacyIdOfPermId } from './legacy-id';
import { permIdOfToken } from './thread-token';

/** The names of one thread: `legacyId` in hex, `permId` as `thread-f:…` or `thread-a:…`. Either may be unknown. */
export interface ThreadNames {
  readonly legacyId?: string;
  readonly permId?: string;
}

/** What an address says of the thread that it opens. `token` is its last part as written. */
export interface ThreadAddress extends ThreadNames {
  readonly token: string;
}

/** Views whose second part still belongs to the list; the thread is the third. */
const LISTS_WITH_A_NAME = /^(?:label|(?:advanced-)?search|category|section_query|circle)$/;
/** Views that show no mail, or mail that has not been sent. */
const NO_MAIL =
  /^(?:settings|compose|chat|meet|contacts|filters|create-filter|tasks|calls|apps|scheduled|drafts|outbox)/;

/**
 * Which thread an address opens: `#inbox/<id>`, `#label/<name>/<id>`, `#search/<words>/<id>`, a popped-out window.
 * @returns `undefined` for lists, settings, compose-only windows and other sites
 */
export function threadAddressOf(url: URL): ThreadAddress | undefined {
  if (url.hostname !== 'mail.google.com' || !/^\/mail\/(?!.*\/h\/)/.test(url.pathname)) return undefined;
  const token = poppedOutToken(url) ?? hashToken(url.hash);
  return token === undefined ? undefined : namedBy(token);
}

function poppedOutToken(url: URL): string | undefined {
  const isPopOut = url.searchParams.get('view') === 'btop' || /\/popout\/?$/.test(url.pathname);
  return (isPopOut && url.searchParams.get('th')) || undefined;
}

function hashToken(hash: string): string | undefined {
  const [view = '', ...rest] = hash.replace(/^#/, '').split('?', 1)[0]?.split('/') ?? [];
  const parts = LISTS_WITH_A_NAME.test(view) ? rest.slice(1) : rest;
  const last = parts.at(-1);
  return !last || NO_MAIL.test(view) || /^p\d+$/.test(last) ? undefined : unescaped(last);
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function namedBy(token: string): ThreadAddress | undefined {
  if (!/^[#\w:-]{1,100}$/.test(token)) return undefined;
  const permId = threadPermIdOf(token) ?? permIdOfToken(token);
  return { token, ...namesOf(legacyIdOf(token) ?? legacyIdOfPermId(permId), permId) };
}

/** Both names, the unknown ones left out. */
export function namesOf(legacyId: string | undefined, permId: string | undefined): ThreadNames {
  return { ...(legacyId && { legacyId }), ...(permId && { permId }) };
}

/** A thread's lasting name as the page or an address writes it, with or without `#`. */
export function threadPermIdOf(raw: string | null | undefined): string | undefined {
  return raw?.match(/^#?(thread-[fa]:[\w:-]{5,40})$/)?.[1];
}

/** Do both name the same thread? `undefined` when they have no kind of name in common. */
export function isSameThread(address: ThreadNames, mounted: ThreadNames): boolean | undefined {
  if (address.permId && mounted.permId) return address.permId === mounted.permId;
  const found = mounted.legacyId ?? legacyIdOfPermId(mounted.permId);
  return address.legacyId && found ? address.legacyId === found : undefined;
}
