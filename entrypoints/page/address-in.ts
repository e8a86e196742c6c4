import { cleanText } from './clean-text';

const ADDRESS = /^[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,255}$/;

/** A mail address as the page writes it, or `undefined` when the text is none. */
export function addressIn(raw: string | null | undefined): string | undefined {
  const address = cleanText(raw, 400);
  return address && address.length <= 320 && ADDRESS.test(address) ? address : undefined;
}
