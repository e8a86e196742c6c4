/** LinkedIn's member ids: `ACoA…`, in Sales Navigator `ACwA…`, 39 characters in all. Case tells them from a slug. */
const MEMBER_ID = /^AC[a-z]AA[\w-]{34}$/;

/**
 * The slug of a LinkedIn profile address (`https://<any>.linkedin.com/in/<slug>/…`): lower case, percent-decoded.
 * `undefined` for every other address, and where a member id stands in the place of the slug. A lookalike host (`linkedin.com.evil.example`) is another address.
 */
export function slugOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const [, slug] = (url && isLinkedinAddress(url) && /^\/in\/([^/]+)/.exec(url.pathname)) || [];
  return slug === undefined || MEMBER_ID.test(slug) ? undefined : decoded(slug)?.toLowerCase();
}

function isLinkedinAddress({ protocol, hostname }: URL): boolean {
  return /^https?:$/.test(protocol) && /(^|\.)linkedin\.com$/.test(hostname);
}

/** The address of a profile, from its slug. */
export function profileUrlOf(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined; // A stray percent sign: no slug that LinkedIn ever made.
  }
}
