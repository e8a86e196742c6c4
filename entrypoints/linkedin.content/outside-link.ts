import { isLinkedin } from './profile-address';

/** Where a link leads outside LinkedIn; its own detour for such links is undone. `undefined` for a link within. */
export function outsideAddress(href: string | undefined, base: URL): string | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  const target = isLinkedin(url) && url.pathname.startsWith('/redir/') ? url.searchParams.get('url') : url.href;
  if (!target || !URL.canParse(target)) return undefined;
  const outside = new URL(target);
  if (!/^https?:$/.test(outside.protocol) || isLinkedin(outside) || outside.href.length > 2_000) return undefined;
  return isPlain(outside) ? outside.origin : outside.href;
}

/** An address without path is kept as people write it. */
function isPlain({ pathname, search, hash }: URL): boolean {
  return pathname === '/' && !search && !hash;
}
