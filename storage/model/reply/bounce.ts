import { type Found, find, findEach, TONGUES } from './find-phrases';
import type { MailLook } from './mail-look';

/** RFC 3834 (5.) and RFC 5321 (4.5.5): reports come from no address, in practice from one of these. */
const ROBOT =
  /^(?:mailer[-_.]?daemon|mdaemon|mail[-_.]?daemon|daemon|microsoftexchange[0-9a-f]{8,}|postfix|bounces?|mdadmin|ndr|[\w.]*mta)(?:[-+=][^@]*)?(?:@|$)/;
const ROBOT_NAME =
  /mail ?delivery (?:system|subsystem|service)|mail ?er[- ]?daemon|internet mail delivery|mail (?:administrator|system error)|delivery (?:subsystem|notification)|mail system/;
/** They write reports, and are sometimes a person. */
const CUSTODIAN =
  /^(?:postmaster|mail[-_.]?(?:adm(?:in)?|system|master|deliver\w*)|admin(?:istrator)?|system|root|smtp|mta|noreply|no-reply)(?:[-+_.][^@]*)?@|smtp|^$/;
const CUSTODIAN_NAME =
  /system ?administrator|postmaster|mail ?admin|microsoft outlook|systemadministrator|administrateur syst/;

/** Status codes of RFC 3463 and replies of RFC 5321, as servers quote them. */
const CODES =
  /(?<![\w.])(?:#?[45]\.\d{1,3}\.\d{1,3}|[45]\d\d[ -](?:[45]\.\d|\S{1,12} ?\.\.\.|requested|error|mailbox|user|unknown|no such|recipient|sorry|invalid|message|relay|service|access|address|rejected))(?![\w])/;
/** Both together: nobody types that. */
const REPLY_WITH_STATUS = /(?<![\w.])[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}(?![\w.])/;
/** What a machine puts beside an address: `<ada@x.example>:` or the address alone on its line. */
const ADDRESS_LINE = /(?:^|\n) ?(?:to: )?[<"']?[^\s<>@"']{1,64}@[\w.-]{1,100}[>"']? ?(?:[:;(][^\n]{0,200})?(?=\n|$)/;

/** Whoever sends a report on with a few words begins like a letter; servers seldom greet. */
const LETTER =
  /^(?:hi|hello|hey|dear|good \w+|hallo|guten \w+|sehr geehrte\w*|liebe\w*|bonjour|hola|buenos dias|ola|ciao|buongiorno|beste|hej)(?: [^\n.,!]{1,40})? ?[,!\n]/;
const LETTER_WEIGHT = -3;

/** What all signs together must weigh; an answer ("Re: …") has the subject from whoever wrote before. */
const NEEDED = 4;
const NEEDED_OF_ANSWER = 5;

/**
 * A mail that did not arrive, as its server reports it (RFC 3464), by its sender; else by subject and words together:
 * one sign alone may be somebody who writes about bounces.
 */
export function bounceIn(look: MailLook): string | undefined {
  if (ROBOT.test(look.senderAddress)) return look.senderAddress;
  const body = bodySigns(look);
  const subject = subjectSign(look);
  const letter = LETTER.test(look.folded) ? LETTER_WEIGHT : 0;
  const weight =
    letter + senderWeight(look) + (subject?.weight ?? 0) + body.reduce((sum, sign) => sum + sign.weight, 0);
  if (weight < (look.isAnswer ? NEEDED_OF_ANSWER : NEEDED) || (body.length === 0 && !subject)) return undefined;
  return subject?.reason ?? quote(look, body[0] as Found);
}

function senderWeight({ senderAddress, senderName }: MailLook): number {
  if (ROBOT_NAME.test(senderName)) return 3;
  return CUSTODIAN_NAME.test(senderName) || (senderAddress && CUSTODIAN.test(senderAddress)) ? 1 : 0;
}

/** All of a subject, or "Undeliverable: " before another, is what mail servers write; within one it says less. */
function subjectSign({
  subject,
  foldedSubject,
  isAnswer,
  text,
}: MailLook): { reason: string; weight: number } | undefined {
  const found = find(TONGUES, 'bounceSubject', foldedSubject);
  if (!found) return undefined;
  const reason = subject.slice(found.at, found.at + found.words.length);
  const behind = foldedSubject.slice(found.at + found.words.length);
  const isWhole = found.at === 0 && /^(?:\W*$|\s*[:(（：])/.test(behind);
  if (isWhole && !isAnswer && !/\?(?:\s|$)/.test(text.slice(0, 400))) return { reason, weight: 4 };
  return { reason, weight: isAnswer ? 1 : found.at === 0 ? 3 : 2 };
}

/** One sign for each kind of thing that reports say; the first row of each table, that it was not delivered, counts double. */
function bodySigns({ folded, tongues }: MailLook): (Found & { weight: number })[] {
  const signs = findEach(tongues, 'bounce', folded).map((sign) => ({ ...sign, weight: sign.row === 0 ? 2 : 1 }));
  const marks = [CODES, REPLY_WITH_STATUS, ADDRESS_LINE].flatMap((pattern) => {
    const found = pattern.exec(folded);
    return found ? { at: found.index, words: found[0], weight: 1 } : [];
  });
  return [...signs, ...marks];
}

function quote({ text }: MailLook, { at, words }: Found): string {
  return text.slice(at, at + words.length).trim();
}
