/** Names that Gmail writes into the `jslog` attributes of its own buttons, base64-coded inside. */
export interface LoggedNames {
  readonly threadPermId?: string;
  readonly messagePermId?: string;
}

/** Reads the names from the buttons of one message. Names on which the buttons do not agree are left out. */
export function loggedNames(elements: Iterable<Element>): LoggedNames {
  const text = [...elements].map((element) => decoded(element.getAttribute('jslog') ?? '')).join(' ');
  const threadPermId = theOne(text.match(/\bthread-[fa]:[\w:-]+/g));
  const messagePermId = theOne(text.match(/\bmsg-[fa]:[\w:-]+/g));
  return { ...(threadPermId && { threadPermId }), ...(messagePermId && { messagePermId }) };
}

function decoded(log: string): string {
  return (log.match(/(?<=\d:)[\w+/-]{16,}/g) ?? []).map(fromBase64).join(' ');
}

function fromBase64(coded: string): string {
  const digits = coded.replace(/-/g, '+').replace(/_/g, '/');
  return digits.length % 4 === 1 ? '' : atob(digits);
}

function theOne(found: string[] | null): string | undefined {
  return new Set(found).size === 1 ? found?.[0] : undefined;
}
