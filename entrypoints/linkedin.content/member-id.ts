/** `ACoA` and 35 more characters of base64url: the member id of a profile, the same for every viewer. */
const MEMBER_ID = /ACoA[\w-]{35}/;

/** The first member id inside a text: an address, a key or an id of the page. */
export function memberIdIn(text: string | null | undefined): string | undefined {
  return MEMBER_ID.exec(text ?? '')?.[0];
}

/** The member number that a member id carries in its bytes 4 to 7; `undefined` for anything that is no member id. */
export function memberNumberOf(memberId: string | undefined): number | undefined {
  if (!memberId || memberIdIn(memberId) !== memberId) return undefined;
  // Characters 4 to 11 are the bytes 3 to 8.
  const bytes = atob(memberId.slice(4, 12).replaceAll('-', '+').replaceAll('_', '/'));
  const number = [1, 2, 3, 4].reduce((sum, index) => sum * 256 + bytes.charCodeAt(index), 0);
  return number > 0 ? number : undefined;
}
