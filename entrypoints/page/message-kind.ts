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

const ROBOT_SENDER = /^(?:mailer-?daemon|mdaemon|microsoftexchange[0-9a-f]{8,})@?/i;
const POSTMASTER = /^post(?:master|office)@/i;
const UNDELIVERED =
  /undeliver|delivery (?:status|failure|has failed)|mail delivery failed|failure notice|(?:not|n't|never) (?:be |been )?delivered|address not found|unzustellbar|nicht zugestellt|non (?:remis|distribué|recapitat)|no (?:se ha podido )?entrega|não (?:foi )?entregue|niet (?:worden )?bezorgd/i;
const CALENDAR_SENDER = /^calendar-(?:notification|server)@google\.com/i;
const INVITATION =
  /\b(?:(?:accepted|declined|tentatively accepted) (?:this|the|your)(?: \w+)? invitation|hat (?:diese|die|ihre) einladung|a (?:accepté|refusé) (?:cette|votre) invitation|ha (?:aceptado|rechazado) (?:esta|la) invitación|(?:aceitou|recusou) (?:este|o) convite|ha (?:accettato|rifiutato) (?:questo|l.)\s?invito|heeft (?:deze|de) uitnodiging|invitation from google calendar)/i;
const AUTO =
  '(?:auto(?:mat(?:ic|ed))?[ -]?(?:reply|response|responder|answer|confirmation|message)|autorespon\\w+|autosvar|automatische antwort|abwesenheits(?:notiz|nachricht|meldung)|réponse automatique|(?:re(?:spuesta|sposta)|mensa(?:je|gem)) automática|(?:correo|mensaje|e-?mail) automático|risposta automatica|automatisch(?: antwoord|e reactie)|automaattinen vastaus|automatická odpov|odpowiedź automatyczna|автоответ|автоматический ответ|自动(?:回复|答复)|自動(?:返信|回覆|応答)|자동 ?(?:응답|회신))';
const AWAY =
  '(?:out of (?:the )?office|ooo\\b|(?:away|absent) from (?:the office|my desk)|(?:on|back from) (?:(?:annual|parental|maternity|paternity|sick|medical|sabbatical) leave|vacation|holiday|pto\\b|sabbatical)|out (?:sick|on leave)|(?:currently|am) away\\b|(?:limited|no) access to (?:my )?e-?mail|nicht (?:im büro|am platz|am arbeitsplatz|im haus)|au(?:ß|ss)er haus|(?:im|in) (?:urlaub|elternzeit)|abwesend|wieder (?:für sie |an meinem arbeitsplatz )?erreichbar|absente?(?:\\(e\\))? (?:du|de|jusqu|pour)|absence du bureau|pas au bureau|en (?:congés?|vacances)|fuera de (?:la |mi )?oficina|de vacaciones|ausente|no estaré disponible|fora do escritório|de (?:férias|licença)|em licença|fuori (?:ufficio|sede)|in ferie|(?:ben|ik ben) afwezig|niet op kantoor|met vakantie|på (?:semester|ferie)|ikke på kontoret|poza biurem|na urlopie|вне офиса|в отпуске)';
const RECEIPT =
  "(?:(?:we(?:'ve| have)? |)received your (?:e-?mail|message|request|inquiry)|your (?:request|ticket|message) has been (?:received|logged)|thank you for contacting us|do not reply to this|no longer (?:with|working (?:for|at)|employed)|inbox \\S* ?is no longer|(?:hemos recibido|fue recibido|recebemos) |gracias por contactarnos|agradecemos o seu contato|fora do horário|no (?:es monitoreado|responder)|não responda|nicht mehr (?:im unternehmen|bei|für)|haben ihre (?:nachricht|e-?mail|anfrage) erhalten|avons bien reçu votre|ne fait plus partie|ya no (?:trabaja|forma parte)|abbiamo ricevuto)";
const REPLY_MARKS = '^(?:\\[?(?:re|aw|sv|antw|r|rv|tr|fwd?)\\]?\\s*:\\s*)*\\W{0,3}';
const AUTO_SUBJECT = new RegExp(
  `${REPLY_MARKS}(?:i.?m )?(?:${AUTO}|${AWAY}|vacation|away (?:until|from)|on leave)`,
  'i',
);
const AUTO_TEXT = new RegExp(`${AUTO}|${AWAY}|${RECEIPT}`, 'i');
/** Sentences that say nothing of their own and may stand before the one that tells an automatic answer. */
const GREETING =
  /^\W*(?:hi|hello|hey|dear|good|thanks?|your|hallo|guten|sehr|liebe|vielen|danke?|bonjour|merci|hola|buen|estimad|gracias|junto|olá|oi|obrigad|prezad|ciao|buon|gentile|grazie|beste|geachte|dag|bedankt|hej|tack|tak|\*)/i;

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
  const before = start.slice(0, found.index).split(/[.!\n]+\s*/);
  const isFirst = before.slice(0, -1).every((sentence) => !/\p{L}/u.test(sentence) || GREETING.test(sentence));
  return isFirst && (before.at(-1) ?? '').length < 90 ? found[0] : undefined;
}
