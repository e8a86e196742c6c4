/** Is the text an address of the web (http, https)? Anything else cannot be followed, or could run as script. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
