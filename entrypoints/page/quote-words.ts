import type { Line } from './visible-lines';

type Lines = readonly Line<unknown>[];

/** Words are looked for at the beginning of a line only: no sentence is that long. */
const LOOK_AT = 400;
const OPENER =
  /^\W{0,5}(?:(?:on|am|le|el|em|il|op|den|på|w dniu|dnia|dne|v|vào|pada)[ ,]|\d{1,4}[./年 -])|^(?:в|у|στις|בתאריך|في) /i;
const VERB =
  /(?<!\p{L})(?:wrote|writes|schrieb|geschrieben|écrit|escribi[oó]|escreveu|scritto|schreef|geschreven|skrev|kirjoitti|napisał|napisal|a scris|írta|menulis|đã viết|yazdı|пише|писал|написа|έγραψε)|写道|寫道|のメール|書きました|작성|כתב|كتب/iu;
const DATE = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d年/;
const ADDRESS = /\S@\S/;
const SEPARATOR =
  /^(?:[-_*=]{3,}|>+)\s*[\p{L}][\p{L} .'’]{3,60}[-_*=]{3,}$|^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|inicio del mensaje reenviado|inizio messaggio inoltrato)\s*:?$/iu;
const EARLIER =
  /orig|urspr|forward|weiter|transf|réexp|eenv|encam|inolt|doorg|vid[ae]re|oprind|przek|исход|перес|原始|转发|転送/i;
const FROM =
  /^\W?(?:from|von|de|da|van|från|fra|od|от|від|від кого|từ|gönderen|kimden|feladó|lähettäjä|de la|expéditeur|remitente|发件人|寄件者|差出人|보낸 ?사람|من|מאת)\W? ?[:：]/i;
const DATE_HEADER = /^\W?(?:date|sent|datum|gesendet|fecha|enviado|data|дата)\W? ?[:：].*\d/i;
const HEADER = /^\W?[\p{L}][\p{L} .’'-]{1,24}\W? ?[:：](?!\/\/)/u;

/** A line quoted in plain text: `> …`. */
export function isQuoted(text: string): boolean {
  return text.startsWith('>');
}

/** Does everything from this line on belong to an earlier message? "--- Original Message ---" or a block of headers. */
export function endsOwnText(lines: Lines, at: number): boolean {
  if (isHeaderBlock(lines, at)) return true;
  const text = textAt(lines, at);
  return (
    /^[-_*=>bdai]/i.test(text) && SEPARATOR.test(text) && (EARLIER.test(text) || headersBehind(lines, at).length > 0)
  );
}

/** "From: … / Sent: … / To: …": the first names the sender or the date, two of the next three are headers too. */
function isHeaderBlock(lines: Lines, at: number): boolean {
  const first = textAt(lines, at);
  if (FROM.test(first)) return headersBehind(lines, at).length >= 2;
  return DATE_HEADER.test(first) && headersBehind(lines, at).some((text) => FROM.test(text) || ADDRESS.test(text));
}

function headersBehind(lines: Lines, at: number): string[] {
  return [1, 2, 3].map((step) => textAt(lines, at + step)).filter((text) => HEADER.test(text));
}

/** How many lines from here introduce a quotation ("On …, … wrote:", wrapped over at most three); 0 when none do. */
export function attributionAt(lines: Lines, at: number): number {
  let joined = '';
  for (let count = 1; count <= 3 && at + count <= lines.length; count++) {
    joined = `${joined} ${textAt(lines, at + count - 1)}`.trim();
    if (isAttribution(joined)) return count;
    if (!mayGoOn(joined)) return 0;
  }
  return 0;
}

/** The beginning of a wrapped introduction: it has a date or an address already, and is no finished sentence. */
function mayGoOn(text: string): boolean {
  if (/[!?]$/.test(text) || (/\D\.$/.test(text) && !ADDRESS.test(text))) return false;
  return OPENER.test(text) ? DATE.test(text) || ADDRESS.test(text) : ADDRESS.test(text) && VERB.test(text);
}

function isAttribution(text: string): boolean {
  if (text.length > LOOK_AT || !/(?:[:：]|-{3,})$/.test(text)) return false;
  const isDated = DATE.test(text);
  return VERB.test(text) ? isDated || ADDRESS.test(text) : isDated && ADDRESS.test(text) && OPENER.test(text);
}

/** A line across the page: it belongs to what follows, never to what was written. */
export function isRule(text: string): boolean {
  return !/[\da-z]/i.test(text) && !/[\p{L}\p{N}\p{S}]/u.test(text.replace(/[-_=*#~+>|]/g, ''));
}

function textAt(lines: Lines, at: number): string {
  return lines[at]?.text.slice(0, LOOK_AT + 1) ?? '';
}
