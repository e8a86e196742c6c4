import { findEach } from './find-phrases';
import type { MailLook } from './mail-look';

const SENDER =
  /^(?:newsletter|news|marketing|mailing|mailer|campaigns?|promo(?:tions?)?|offers|digest|updates?|infolettre|boletin)s?(?:[-+_.][^@]*)?@/;
/** Discussion lists put a footer under what their members write. */
const LIST =
  /mailing list|mailman|listinfo|listserv|yahoo ?groups|google ?groups|googlegroups|list-?unsubscribe@|unsubscribe from this group/;
/** Whoever answers in a few words quotes no footer. */
const SHORT = 250;

/** A mailing to many: several of the things that law and good form put under one, or one from such a sender. */
export function newsletterIn({ senderAddress, text, folded, foldedEnd, tongues }: MailLook): string | undefined {
  const isSender = SENDER.test(senderAddress);
  if (text.length < SHORT && !isSender) return undefined;
  const seen = `${folded.slice(0, foldedEnd ? 600 : undefined)}\n${foldedEnd}`;
  const signs = findEach(tongues, 'newsletter', seen);
  const needed = isSender ? 1 : LIST.test(seen) ? Number.POSITIVE_INFINITY : 3;
  return signs.length >= needed ? signs[0]?.words.trim() : undefined;
}
