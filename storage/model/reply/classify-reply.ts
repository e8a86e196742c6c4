import { absenceSubject } from './absence-subject';
import { automaticSubject, callsItselfAutomatic, noReplySender } from './automatic';
import { bounceIn } from './bounce';
import { calendarIn } from './calendar';
import { findEach } from './find-phrases';
import { type MailLook, mailLookOf } from './mail-look';
import { newsletterIn } from './newsletter';
import { type Notice, noticeIn } from './notice';
import { optOutIn } from './opt-out';
import type { ReplyKind, ReplyLook, ReplyVerdict } from './reply-look';
import { returnDateIn } from './return-date';
import { substituteIn } from './substitute';

type Decision = Pick<ReplyVerdict, 'kind' | 'reason'>;

const ABSENT = ['away', 'left', 'back', 'access'] as const;
const MESSAGE: Decision = { kind: 'message', reason: '' };
/** RFC 3834 (4.) responders answer at once; nobody writes that fast that they are away. */
const AT_ONCE_SECONDS = 90;

/**
 * Who wrote a message: a person, or a machine, and which. In this order: bounce, calendar, mailing, the wish for no more
 * mail (a person's), automatic answer, absence notice, else a person. `absence` may be either: it counts as no answer
 * until the rep says so. Headers such as Auto-Submitted (RFC 3834) would tell for sure; a page shows none.
 * Never throws; looks at 20,000 characters at most.
 */
export function classifyReply(look: ReplyLook): ReplyVerdict {
  const mail = mailLookOf(look);
  const notice = noticeIn(mail);
  const decision = decide(mail, notice, look);
  const left = notice.topics.has('left') && { leftCompany: true as const };
  if (decision.kind !== 'absence' && decision.kind !== 'auto-reply') return { ...decision, ...left };
  if (!ABSENT.some((topic) => notice.topics.has(topic))) return { ...decision, ...left };
  const returnDate = returnDateIn(mail, look.language);
  const substitute = substituteIn(mail);
  return { ...decision, ...left, ...(returnDate && { returnDate }), ...(substitute && { substitute }) };
}

function decide(mail: MailLook, notice: Notice, look: ReplyLook): Decision {
  return (
    as('bounce', bounceIn(mail)) ??
    as('calendar', calendarIn(mail)) ??
    as('newsletter', newsletterIn(mail)) ??
    (optOutIn(mail) ? MESSAGE : undefined) ??
    automatic(mail, notice) ??
    absence(mail, notice, look) ??
    MESSAGE
  );
}

function as(kind: ReplyKind, reason: string | undefined): Decision | undefined {
  return reason ? { kind, reason: reason.slice(0, 300) } : undefined;
}

function automatic(mail: MailLook, notice: Notice): Decision | undefined {
  const subject = automaticSubject(mail);
  if (subject && (subject.isSure || saysNothingElse(notice))) return as('auto-reply', subject.reason);
  return (
    as('auto-reply', noReplySender(mail)) ??
    (notice.ownBefore <= 6 ? as('auto-reply', callsItselfAutomatic(mail)) : undefined) ??
    as('auto-reply', receiptIn(mail, notice))
  );
}

/** "We received your request": one sure sign, or two of the usual ones, and nothing that somebody would answer. */
function receiptIn(
  { folded, tongues }: MailLook,
  { topics, ownBefore, ownAfter, isAnswering }: Notice,
): string | undefined {
  if (isAnswering || ownBefore > 6) return undefined;
  const sure = topics.get('receipt');
  if (sure && ownAfter <= 25) return sure;
  const usual = findEach(tongues, 'courtesy', folded).length;
  return usual >= 2 && ownAfter <= 25 ? topics.get('courtesy') : undefined;
}

function absence(mail: MailLook, notice: Notice, look: ReplyLook): Decision | undefined {
  const reason = absenceWords(notice) ?? (saysNothingElse(notice) ? absenceSubject(mail) : undefined);
  if (!reason) return undefined;
  const isAtOnce =
    look.secondsSinceOurs !== undefined && look.secondsSinceOurs >= 0 && look.secondsSinceOurs <= AT_ONCE_SECONDS;
  return as(isAtOnce || look.isRepeated || isTemplate(notice) ? 'auto-reply' : 'absence', reason);
}

/** A notice of absence, with little of its own beside it: the more topics of a notice, the more of a letter it may be. */
function absenceWords({ topics, ownBefore, ownAfter, isAnswering }: Notice): string | undefined {
  const reason = topics.get('away') ?? topics.get('left') ?? withoutSayingAway(topics);
  if (!reason || isAnswering || ownBefore > 6) return undefined;
  const others = [...topics.keys()].filter((topic) => topic !== 'filler').length - 1;
  return ownAfter <= 8 + 14 * Math.min(others, 4) ? reason : undefined;
}

/** "I will be back on Monday; in urgent cases …", "I have limited access to mail until …". */
function withoutSayingAway(topics: Notice['topics']): string | undefined {
  const [access, back] = [topics.get('access'), topics.get('back')];
  const isNotice = (access && back) || ((access || back) && topics.has('urgent') && topics.has('promise'));
  return isNotice ? (access ?? back) : undefined;
}

function saysNothingElse({ ownBefore, ownAfter, isAnswering, topics }: Notice): boolean {
  return !isAnswering && ownBefore + ownAfter <= (topics.size > 0 ? 20 : 5);
}

/** Thanks for the mail, an absence, and at least two of the things that follow in the templates of mail programs. */
function isTemplate({ topics }: Notice): boolean {
  const others = (['back', 'access', 'urgent', 'promise'] as const).filter((topic) => topics.has(topic)).length;
  return topics.has('away') && topics.has('filler') && others >= 2;
}
