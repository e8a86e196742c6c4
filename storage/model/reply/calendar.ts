import { find, TONGUES } from './find-phrases';
import { fold } from './fold';
import type { MailLook } from './mail-look';

const SENDER =
  /^(?:calendar-(?:notification|server|noreply)@google\.com|.*@(?:resource\.)?calendar\.google\.com|notifications?@(?:calendly|cal)\.com|(?:no-?reply|notifications?)@(?:calendly\.com|zoom\.us|hubspot-meetings\.com|chilipiper\.com))/;
/** The table of a meeting: two of "When", "Where", "Organiser", "Meeting ID" at the beginnings of lines. */
const TABLE_LINE =
  /(?:^|\n)[*_ ]*(?:when|where|who|organi[sz]er|invitees?|attendees|calendar|joining info|event (?:name|type|date\/time)|meeting id|passcode|wann|wo|wer|organisator|veranstalter|kalender|besprechungs-id|teilnehmer|quand|ou|organisateur|participants|agenda|qui|cuando|donde|quien|organizador|calendario|quando|onde|dove|chi|organizzatore|wanneer|waar|wie|agenda|kiedy|gdzie|organizator|nar|var|arrangor|когда|где|организатор|日時|場所|主催者|時間|时间|地点|组织者)[*_]* ?[:：]/gu;
/** The text that conference services put under an invitation. */
const JOIN =
  /(?:join (?:on your computer|the meeting now|zoom meeting|microsoft teams meeting|with google meet)|click here to join the meeting|an meeting teilnehmen|rejoindre la reunion|unirse a la reunion|microsoft teams[ -](?:meeting|besprechung)|(?:zoom|teams)\.(?:us|microsoft\.com)\/)/;
/** So many words beside the table are a letter with an appointment in it, not a receipt. */
const FEW_WORDS = 12;
const MOST_AGAIN = 8;

/** A receipt of a calendar: accepted, declined, moved, invited. A subject alone ("Accepted: your offer") is not enough. */
export function calendarIn(look: MailLook): string | undefined {
  if (SENDER.test(look.senderAddress)) return look.senderAddress;
  const body = find(look.tongues, 'calendar', look.folded.slice(0, 1_500));
  const table = [...look.folded.matchAll(TABLE_LINE)];
  const subject = prefixOf(look);
  const join = JOIN.exec(look.folded);
  if (subject && (look.text === '' || body || table.length > 0 || saysAgain(look, subject))) return subject;
  if (subject && join && wordsIn(look.folded.slice(0, join.index)) <= FEW_WORDS) return subject;
  if (body && body.at < 200) return look.text.slice(body.at, body.at + body.words.length);
  const first = Math.min(table[0]?.index ?? Infinity, join?.index ?? Infinity);
  const isTable = table.length >= 3 || (table.length === 1 && join !== null);
  return isTable && wordsIn(look.folded.slice(0, first)) <= FEW_WORDS
    ? look.text.slice(first, first + 60).trim()
    : undefined;
}

/** "Accepted: …": the word before the colon, where a calendar has put it. */
function prefixOf({ subject, foldedSubject, isAnswer }: MailLook): string | undefined {
  const found = find(TONGUES, 'calendarSubject', foldedSubject);
  if (found?.at !== 0 || isAnswer) return undefined;
  const behind = subject.slice(found.words.length);
  return /^ ?[:：]/.test(behind) || /[:：]$/.test(found.words)
    ? subject.slice(0, found.words.length + 1).trim()
    : undefined;
}

/** "Ida Ek has accepted" under "Accepted: …": somebody who writes does not call themselves by name. */
function saysAgain({ folded, senderName }: MailLook, subject: string): boolean {
  const [first = ''] = senderName.split(' ');
  const word = fold(subject).replace(/ ?[:：]$/, '');
  return first !== '' && folded.startsWith(`${first} `) && folded.includes(word) && wordsIn(folded) <= MOST_AGAIN;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
