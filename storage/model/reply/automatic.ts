import { find, TONGUES } from './find-phrases';
import type { MailLook } from './mail-look';

/** RFC 3834 (2.) has such senders get no answer; here they give none that a person wrote. */
const NO_REPLY =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotrespond|auto(?:[-_.]?(?:reply|responder?|confirm|answer|mailer))|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder|nao[-_.]?responda|non[-_.]?rispondere)[^@]*@/;

/** What a responder put before the subject. `isSure`: this message's own subject, not that of one that it answers. */
export function automaticSubject({
  subject,
  foldedSubject,
  isAnswer,
}: MailLook): { reason: string; isSure: boolean } | undefined {
  const found = find(TONGUES, 'subjectAutomatic', foldedSubject);
  if (!found || /[\p{L}\p{N}]/u.test(foldedSubject.slice(0, found.at))) return undefined;
  const behind = foldedSubject.slice(found.at + found.words.length);
  if (!/^\s*(?:$|[^\p{L}\s])|^ (?:from|de|von|van|da|from|re|to|zu|until|bis)(?!\p{L})/u.test(behind)) return undefined;
  return { reason: subject.slice(found.at, found.at + found.words.length), isSure: !isAnswer };
}

/** "This is an automatic …": not somebody who writes about automatic answers. */
const POINTS_AT_ITSELF =
  /(?:^|[^\p{L}])(?:this|dies\p{L}*|ceci|cet?|cette|est[eao]|quest[oa]|dit|deze|jest|ta|det|denna|detta|dette|denne|это|данное|это|該|此)(?![\p{L}])/u;

/** A mail that calls itself automatic, in its first lines or its last. */
export function callsItselfAutomatic({ text, sentences, tongues }: MailLook): string | undefined {
  const looked = sentences.length > 8 ? [...sentences.slice(0, 5), ...sentences.slice(-3)] : sentences;
  for (const { at, folded } of looked) {
    const found = find(tongues, 'automatic', folded);
    const before = folded.slice(0, found?.at);
    if (
      found &&
      (before.trim().split(' ').length <= 1 || POINTS_AT_ITSELF.test(before) || POINTS_AT_ITSELF.test(found.words))
    ) {
      return text.slice(at + found.at, at + found.at + found.words.length);
    }
  }
  return undefined;
}

export function noReplySender({ senderAddress }: MailLook): string | undefined {
  return NO_REPLY.test(senderAddress) ? senderAddress : undefined;
}
