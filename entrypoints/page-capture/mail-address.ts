/** Stricter than mail allows: what looks odd is left out. */
const ADDRESS = /^[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}$/u;

/** The mail address in a text or a `mailto:` link, lower case; `undefined` when there is none, or more than one. */
export function mailAddress(text: string | null | undefined): string | undefined {
  const [bare = ''] = (text ?? '')
    .trim()
    .replace(/^mailto:/i, '')
    .split('?');
  const address = decoded(bare).trim().toLowerCase();
  return ADDRESS.test(address) ? address : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray percent sign is one.
  }
}
