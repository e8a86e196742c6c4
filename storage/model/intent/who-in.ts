import type { MailLook } from '../reply/mail-look';
import { EMAIL, nameIn, type Substitute, substituteIn } from '../reply/substitute';

/** Whom a message names to turn to instead, by name, address or both. Never the sender. */
export function whoIn(look: MailLook, words: string): Substitute | undefined {
  const named = substituteIn(look) ?? {};
  const email = named.email ?? look.text.match(EMAIL)?.find((one) => one.toLowerCase() !== look.senderAddress);
  const name = named.name ?? nameNear(look.text, words, email);
  if (!name && !email) return undefined;
  return { ...(name && { name }), ...(email && { email: email.replace(/[.'-]+$/, '') }) };
}

function nameNear(text: string, words: string, email: string | undefined): string | undefined {
  const from = text.indexOf(words) + words.length;
  const beforeAddress = email ? text.slice(Math.max(0, text.indexOf(email) - 50), text.indexOf(email)) : '';
  return (
    nameIn(beforeAddress.split(/[.!?\n]/).at(-1) ?? '') ?? nameIn(text.slice(from, from + 40).split(/[.!?\n]/)[0] ?? '')
  );
}

/** The last or the first sentence of a piece, without the capital that begins one. */
function inside(piece: string, which: 0 | -1): string {
  return (piece.split(/[.!?\n]/).at(which) ?? '').replace(/^\s*\p{Lu}\p{Ll}*(?= \p{Ll})/u, '');
}
