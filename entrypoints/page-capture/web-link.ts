/** The absolute address of a link, when it leads into the web (http, https) and is not far too long. */
export function webLink(href: string | null | undefined, base: URL): string | undefined {
  const text = href?.trim();
  if (!text || !URL.canParse(text, base)) return undefined;
  const { protocol, username, href: absolute } = new URL(text, base);
  return /^https?:$/.test(protocol) && !username && absolute.length <= 2_000 ? absolute : undefined;
}
