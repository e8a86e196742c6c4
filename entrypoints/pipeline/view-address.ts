/** Where the page is: a view, and what of it. */
export interface Place {
  view: string;
  /** What the address says after the view, such as whose page it is; '' when it says nothing. */
  tail: string;
}

/** The address of a view within the page: `#table`, `#contact/0b6f…`. */
export function addressOf(view: string, tail = ''): string {
  return tail ? `#${view}/${encodeURIComponent(tail)}` : `#${view}`;
}

/** The place that an address means. An address that was written by hand, without the signs escaped, is read as it stands. */
export function placeOf(hash: string): Place {
  const [view = '', ...rest] = hash.replace(/^#/, '').split('/');
  return { view, tail: decoded(rest.join('/')) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Written by hand, with a per cent sign that begins no escape.
    return text;
  }
}
