import type { MessageKind, MessageLook } from '../page/message-kind';
import { messageKindOf } from '../page/message-kind';

/** What Outlook writes before the subject of an answer to an invitation, and of a cancelled meeting. */
const MEETING =
  /^(?:accepted|declined|tentative(?:ly accepted)?|cancell?ed|new time proposed|zugesagt|abgelehnt|mit vorbehalt|abgesagt|abgebrochen|accepté|refusé|provisoire|annulé|acept(?:ado|ada)|rechazad[oa]|cancelad[oa]|provisional|aceito?|aceite|recusado|provisório|accettat[oa]|rifiutat[oa]|provvisorio|annullat[oa]|geaccepteerd|geweigerd|voorlopig|geannuleerd|zaakceptowano|odrzucono|wstępnie|odwołano)\s*:/iu;
/** What Exchange writes before the subject of a mail that did not arrive. */
const UNDELIVERED =
  /^(?:undeliverable|unzustellbar|non remis|no se puede entregar|não é possível entregar|non recapitabile|onbestelbaar|niedostarczalne)\s*:/iu;

/** The kind of a message by the words that Outlook itself puts before its subject; else as in any mail. */
export function outlookKindOf(look: MessageLook): MessageKind {
  const subject = look.subject ?? '';
  const bounce = UNDELIVERED.exec(subject);
  if (bounce) return { kind: 'bounce', reason: bounce[0] };
  const meeting = MEETING.exec(subject);
  return meeting ? { kind: 'calendar', reason: meeting[0] } : messageKindOf(look);
}
