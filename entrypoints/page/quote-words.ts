import type { Line } from './visible-lines';

type Lines = readonly Line<unknown>[];

/** Words are looked for at the beginning of a line only: no sentence is that long. */
const LOOK_AT = 400;
const OPENER =
  /^(?:\W{0,3})(?:on|am|le|el|em|il|op|den|på|w dniu|dnia|dne|v|в|у|on|vào|pada|στις|בתאריך|في|\d{1,4}[./年-])/i;
const VERB =
  /\b(?:wrote|writes|schrieb|geschrieben|écrit|escribi[oó]|escreveu|scritto|schreef|geschreven|skrev|kirjoitti|napisał|napisal|a scris|írta|menulis|đã viết|yazdı)|пише|писал|написа|έγραψε|写道|寫道|のメール|書きました|작성|כתב|كتب/i;
const DATE = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d年/;
const ADDRESS = /\S@\S/;
const SEPARATOR =
  /^(?:[-_*=]{3,}|>+)\s*[\p{L}][\p{L} .'’]{3,60}[-_*=]{3,}$|^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem reencaminhada|inizio messaggio inoltrato)\s*:?$/iu;
const FROM =
  /^\W?(?:from|von|de|da|van|från|fra|od|от|від|від кого|từ|gönderen|kimden|feladó|lähettäjä|de la|expéditeur|remitente|发件人|寄件者|差出人|보낸 ?사람|من|מאת)\W? ?[:：]/i;
const HEADER = /^\W?[\p{L}][\p{L} .’'-]{1,24}\W? ?[:：](?!\/\/)/u;

/** A line quoted in plain text: `> …`. */
export function isQuoted(text: string): boolean {
  return text.startsWith('>');
}

/** Does everything from this line on belong to an earlier message? "--- Original Message ---" or a block of headers. */
export function endsOwnText(lines: Lines, at: number): boolean {
  return SEPARATOR.test(textAt(lines, at)) || isHeaderBlock(lines, at);
}

/** "From: … / Sent: … / To: …": the first names the sender, two of the next three are headers too. */
function isHeaderBlock(lines: Lines, at: number): boolean {
  if (!FROM.test(textAt(lines, at))) return false;
  return [1, 2, 3].filter((step) => HEADER.test(textAt(lines, at + step))).length >= 2;
}

/** How many lines from here introduce a quotation ("On …, … wrote:", wrapped over at most three); 0 when none do. */
export function attributionAt(lines: Lines, at: number): number {
  let joined = '';
  for (let count = 1; count <= 3 && at + count <= lines.length; count++) {
    joined += ` ${textAt(lines, at + count - 1)}`;
    if (isAttribution(joined.trim())) return count;
    if (!OPENER.test(joined.trim())) return 0;
  }
  return 0;
}

function isAttribution(text: string): boolean {
  if (text.length > LOOK_AT || !/[:：]$/.test(text)) return false;
  return DATE.test(text) && (ADDRESS.test(text) || VERB.test(text)) && (VERB.test(text) || OPENER.test(text));
}

function textAt(lines: Lines, at: number): string {
  return lines[at]?.text.slice(0, LOOK_AT + 1) ?? '';
}
