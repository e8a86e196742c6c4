import type { ThreadMessage } from '@/storage/model/page-reading';

/** What can be seen of a message. `subject` only where it is this message's own, not that of an older thread. */
export interface MessageLook {
  readonly senderAddress?: string | undefined;
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
}

/** `reason`: the words that decided, for every kind other than `message`. */
export interface MessageKind {
  readonly kind: ThreadMessage['kind'];
  readonly reason?: string;
}

const ROBOT_SENDER = /^(?:mailer-?daemon|mdaemon|microsoftexchange[0-9a-f]{8,})@/i;
const POSTMASTER = /^postmaster@/i;
const UNDELIVERED =
  /undeliver|delivery (?:status|fail|has failed)|failure notice|(?:not|n't) (?:be |been )?delivered|address not found|unzustellbar|non distribué/i;
const CALENDAR_SENDER = /^calendar-(?:notification|server)@google\.com/i;
const INVITATION =
  /(?:accepted|declined) (?:this|the|your)(?: \w+)? invitation|invitation from google calendar|hat (?:diese|die) einladung|a (?:accepté|refusé) cette invitation|ha (?:aceptado|rechazado) esta invitación|ha (?:accettato|rifiutato) questo invito/i;
const AUTO =
  'auto(?:mat(?:ic|ed))?[ -]?(?:reply|response|answer|confirmation|message)|autorespon|autosvar|automatis(?:ch|iert)e (?:antwort|nachricht)|abwesenheits(?:notiz|nachricht)|réponse automatique|(?:resp\\w+|risposta|mensa\\w+|correo) autom[áa]tic[ao]|automatisch antwoord|автоответ|自动回复|自動返信';
const AWAY =
  '(?:out of|away from) (?:the |my )?(?:office|desk)|ooo\\b|(?:\\b(?:am|.m|be|is|currently|away)|(?<=^|: )) ?on (?:\\w+ leave|vacation|holiday|pto\\b|sabbatical)|(?:currently|am) away\\b|(?:limited|no) access to (?:my )?e-?mail|nicht (?:im büro|am (?:arbeits)?platz)|außer haus|(?:bin|mich)[^.!?]{0,40} (?:im urlaub|in elternzeit)|abwesend|wieder [^.!?]{0,40}erreichbar|absente?(?:\\(e\\))? (?:du|de|jusqu)|(?:absence du|pas au) bureau|(?:suis|serai|actuellement) en (?:congé|vacances)|fuera de (?:la |mi )?oficina|est(?:oy|aré) de vacaciones|encuentro (?:de vacaciones|ausente)|^ausente|fora do escritório|est(?:ou|arei) (?:de|em) (?:férias|licença)|fuori (?:ufficio|sede)|sono in ferie|ik ben afwezig|niet op kantoor|på semester|в отпуске';
const RECEIPT =
  'received your (?:e-?mail|message|request)(?:\\.| and will)|your (?:request|ticket|message) has been |thank you for contacting us|do not reply to this|no longer (?:with|working|employed|in use)|recibido su (?:mensaje|correo)|gracias por contactarnos|no (?:es monitoreado|responder)|não responda|nicht mehr im unternehmen|ya no (?:trabaja|forma parte)';
const ENDS_THERE = '(?= *(?:$|[^\\w ]|\\d|until|till|from|repl|resp|notice|mess))';
const AUTO_SUBJECT = new RegExp(
  `^(?:\\[?[a-z]{1,4}\\]?\\s*: *)*\\W{0,3}(?:i.?m )?(?:${AUTO}|(?:${AWAY}|vacation|away)${ENDS_THERE})`,
  'i',
);
const AUTO_TEXT = new RegExp(`${AUTO}|${AWAY}|${RECEIPT}`, 'i');
/** Sentences that say nothing of their own and may stand before the one that tells an automatic answer. */
const GREETING =
  /^\W*(?:hi|hello|hey|dear|good|thank|your|hallo|guten|sehr|liebe|vielen|dank|bonjour|merci|hola|buen|estimad|gracias|junto|olá|oi|obrigad|prezad|ciao|gentile|grazie|beste|geachte|dag|bedankt|hej|tack|\*)/i;

/** Who wrote it: a person, or a machine. A bounce comes before a receipt, that before an absence. */
export function messageKindOf(look: MessageLook): MessageKind {
  const sender = look.senderAddress ?? '';
  const words = `${look.subject ?? ''}\n${look.text ?? ''}`.slice(0, 2_000);
  const bounce = ROBOT_SENDER.exec(sender) ?? (POSTMASTER.test(sender) ? UNDELIVERED.exec(words) : null);
  if (bounce) return { kind: 'bounce', reason: bounce[0] };
  const calendar = CALENDAR_SENDER.exec(sender) ?? INVITATION.exec(words);
  if (calendar) return { kind: 'calendar', reason: calendar[0] };
  const automatic = AUTO_SUBJECT.exec(look.subject ?? '')?.[0] ?? automaticWords(look.text ?? '');
  return automatic ? { kind: 'auto-reply', reason: automatic.trim() } : { kind: 'message' };
}

/** A machine comes to the point and asks nothing: whoever says something before or asks back is a person. */
function automaticWords(text: string): string | undefined {
  const start = text.slice(0, 800);
  const found = AUTO_TEXT.exec(start);
  if (!found || /\?(?:\s|$)/.test(start)) return undefined;
  const before = start.slice(0, found.index).split(/(?<!\d)[.!]+\s+|\n+/);
  const isFirst = before.slice(0, -1).every((sentence) => !/\p{L}/u.test(sentence) || GREETING.test(sentence));
  return isFirst && (before.at(-1) ?? '').length < 90 ? found[0] : undefined;
}
