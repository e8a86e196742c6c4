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
  const from = text.indexOf(words);
  const to = email ? text.indexOf(email) : 0;
  const before = nameIn(inside(text.slice(Math.max(0, to - 50), to), -1));
  return before ?? nameIn(inside(text.slice(from, from + words.length + 40), 0));
}

/** The last or the first sentence of a piece, without the capital that begins one. */
function inside(piece: string, which: 0 | -1): string {
  return (piece.split(/[.!?\n]/).at(which) ?? '').replace(/^\s*\p{Lu}\p{Ll}*(?= \p{Ll})/u, '');
}
