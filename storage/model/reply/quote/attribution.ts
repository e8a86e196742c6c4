import { isQuoted, LOOK_AT } from './is-quoted';

const MOST_LINES = 6;
/** How an introduction begins: "On …", "Am …", "Le …", or with the date or the address itself. */
const OPENER =
  /^\W{0,5}(?:(?:on|at|am|le|el|em|il(?: giorno)?|op|den|på|pe|w dniu|dnia|dne|dana|v|vào|pada|kl|alkaen|ngày|tanggal|quoting|in (?:article|message))[ ,]|\d{1,4}[./年 -]|(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|seg|ter|qua|qui|sex|gio|ma|wo|vr|za|zo|пн|вт|ср|чт|пт|сб|вс)\p{L}{0,8}[.,]? |(?:в|у|на|στις|בתאריך|في|il|date|datum) )/iu;
const VERB =
  /(?<!\p{L})(?:wrote|writes|schrieb|geschrieben|écrit|ecrit|escribi[oó]|escreveu|scritto|ha scritto|schreef|geschreven|skrev|skrevet|kirjoitti|napisał\p{L}{0,3}|napsal\p{L}{0,2}|napisal\p{L}{0,2}|a scris|írta|menulis|đã viết|yazdı|пише|писал\p{L}{0,2}|написав|написал\p{L}{0,2}|написа|έγραψε|va escriure|scrieb)(?!\p{L})|[^\s]wrote[ :]|写道|寫道|のメール|さんは書|書きました|작성|כתב|كتب/iu;
const DATE =
  /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d年|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b\d{1,2}\.? (?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[czs])/i;
const ADDRESS = /[^\s<>@]@[^\s<>@]/;
/** The address was wrapped before its closing bracket: that line is no quotation. */
const CLOSES_ADDRESS = /^>(?: ?\p{L}{2,12}){0,2} ?[:：]$/u;
/** What Gmail once put there: a date, a zone or an address, no verb. */
const BARE =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2},? (?:\d{1,2}:\d{2}(?::\d{2})? )?(?:GMT[+-]\d\d:?\d\d [^.!?]{2,60}|[^.!?@]{2,60} <\S+@\S+>) ?:?$/u;
/** Written on the line of the answer itself: "yes On Wed, 4 Apr … wrote:". */
const WITHIN =
  /^(.{1,120}?\S) ?(?:-{2,} ?)?(?<= |-)(?:On|Am|Le|El|Em|Il|Op) (?:\p{L}{2,10}[.,]{0,2} )?\d{0,2}[^!?]{10,200}$/u;
const ENDS = /(?:[:：]|-{3,})\s*$/;

/**
 * How many lines from here introduce a quotation ("On …, … wrote:"), also where it is wrapped or has blank lines inside;
 * 0 when none do.
 */
export function attributionAt(lines: readonly string[], at: number): number {
  const first = headOf(lines[at]);
  if (!first || isQuoted(first) || !mayBegin(first)) return 0;
  let text = '';
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count++) {
    const line = headOf(lines[at + count - 1]);
    if (isQuoted(line) && !CLOSES_ADDRESS.test(line)) return 0;
    text = `${text} ${line}`.trim();
    if (isAttribution(text)) return count;
    if (text.length > LOOK_AT || !mayGoOn(text)) return 0;
  }
  return 0;
}

/** What was written before an introduction that stands on the same line; `undefined` when there is none. */
export function writtenBefore(line: string): string | undefined {
  if (line.length > LOOK_AT) return undefined;
  const before = WITHIN.exec(line)?.[1]?.replace(/[ -]+$/, '');
  if (!before || OPENER.test(before)) return undefined;
  const introduction = line.slice(before.length).replace(/^[ -]+/, '');
  return VERB.test(introduction) && ENDS.test(introduction) && OPENER.test(introduction) && DATE.test(introduction)
    ? before
    : undefined;
}

function headOf(line: string | undefined): string {
  return (line ?? '').slice(0, LOOK_AT + 1).trim();
}

function mayBegin(text: string): boolean {
  return OPENER.test(text) || VERB.test(text) || ADDRESS.test(text) || /^\p{Lu}/u.test(text);
}

/** The beginning of a wrapped introduction: it has a date or an address already, and is no finished sentence. */
function mayGoOn(text: string): boolean {
  if (/[!?]$/.test(text) || (/[^\d\s]\.$/.test(text) && !ADDRESS.test(text) && !/\b[ap]\.?m\.$/i.test(text)))
    return false;
  return OPENER.test(text) ? DATE.test(text) || ADDRESS.test(text) : ADDRESS.test(text) && VERB.test(text);
}

function isAttribution(text: string): boolean {
  if (BARE.test(text)) return true;
  if (!ENDS.test(text)) return false;
  const isDated = DATE.test(text);
  if (VERB.test(text)) return isDated || ADDRESS.test(text);
  return isDated && ADDRESS.test(text) && OPENER.test(text);
}
