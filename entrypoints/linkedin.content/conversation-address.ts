import { isLinkedin } from './profile-address';

/** The id of the conversation at an address (`/messaging/thread/<id>/`), percent-decoded; `undefined` elsewhere. */
export function conversationIdAt(url: URL): string | undefined {
  if (!isLinkedin(url)) return undefined;
  const [, part] = /^\/messaging\/thread\/([^/]+)(?:\/|$)/i.exec(url.pathname) ?? [];
  // `new` opens an empty window for somebody who has still to be chosen.
  return part === undefined || part === 'new' ? undefined : decodedId(part);
}

function decodedId(part: string): string | undefined {
  try {
    const id = decodeURIComponent(part);
    return /^[\w+/=:-]{1,200}$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Where the conversation with this id stands, on the host that is being read. */
export function conversationHref(id: string, base: URL): string {
  return new URL(`/messaging/thread/${id}/`, base).href;
}
