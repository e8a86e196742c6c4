import { isBlank, isRule, LOOK_AT } from './is-quoted';

/** "From:" in the languages of Outlook, Apple Mail, Lotus Notes and the webmails. */
const FROM =
  /^(?:from|reply-to|von|de|da|van|från|fra|od|från|от|от кого|від|від кого|від:|from:|gönderen|kimden|kimden:|feladó|lähettäjä|de la|expéditeur|expediteur|remitente|remetente|mittente|afzender|avsändare|afsender|nadawca|odesílatel|odosielateľ|pošiljatelj|発信者|从|发件人|寄件者|寄件人|差出人|보낸 ?사람|من|מאת|από|saatja|no|nuo|từ|người gửi|dari|pengirim|จาก)$/iu;
const SENT =
  /^(?:date|sent|message du|sent on|datum|gesendet|gesendet am|envoyé|envoyé le|date d'envoi|fecha|enviado|enviado el|enviado em|enviada|enviada em|data|inviato|data invio|verzonden|verzonden op|skickat|dato|sendt|wysłano|data wysłania|odesláno|odoslané|poslano|lähetetty|päiväys|küldve|elküldve|trimis|gönderildi|gönderilme|tarih|отправлено|дата|надіслано|відправлено|发送时间|发送日期|日期|寄件日期|送信日時|日時|보낸 ?날짜|날짜|تاريخ الإرسال|التاريخ|נשלח|תאריך|στάλθηκε|ημερομηνία|đã gửi|ngày|thời gian|dikirim|tanggal|ส่ง|วันที่)$/iu;
const OTHER =
  /^(?:to|cc|bcc|copy|subject|re|reply-to|importance|attachments?|organization|an|kopie|betreff|wichtigkeit|anlagen?|à|a|pour|objet|sujet|destinataires?|cc|copie à|importance|para|asunto|assunto|importancia|aan|onderwerp|cc:|oggetto|per|destinatario|till|kopia|ämne|til|emne|do|dw|temat|komu|předmět|predmet|kopio|aihe|vastaanottaja|címzett|másolat|tárgy|către|subiect|kime|konu|bilgi|кому|тема|копия|копія|收件人|抄送|主题|主旨|收件者|副本|宛先|件名|받는 ?사람|참조|제목|إلى|الموضوع|אל|נושא|προς|θέμα|đến|tới|chủ đề|tiêu đề|kepada|perihal|subjek|ถึง|เรื่อง|za|zadeva|naslov|kuupäev|kellele|teema|kam|tēma|kam|tema)$/iu;
/** "**From:** …" as Outlook for iOS has it, "> From: …" never. A full-width colon too. */
const HEADER = /^[\s*_|]{0,4}([\p{L}][\p{L}\p{M} .'’-]{0,24}?)[\s*_]{0,3}[:：](?!\/\/)[*_]{0,2}(.*)$/u;
const ADDRESS = /[^\s<>@]@[^\s<>@]/;
const WITHIN = 6;

const SEPARATOR =
  /^\s*(?:[-_*=–—]{2,}|>+|#{3,})\s*\[?(\p{L}[\p{L}\p{M}\d .'’/,-]{2,60}?)\]?\s*[:：]?(?:[-_*=–—]{2,}|<*)?\s*$/u;
const EARLIER =
  /orig|urspr|oorspr|forward|weiter|transf|réexp|rééxp|eenv|encam|inolt|doorg|vid[ae]re|vidareb|oprind|přepo|pôvod|původ|przek|исход|пересл|перес|оригинал|пересыл|原始|转发|轉寄|転送|元の|원본|전달|gốc|chuyển tiếp|asli|diteruskan|eredeti|továbbít|iletilen|özgün|alkuper|välitetty|reply message|tapback|antwort|previous message|message d'origine|mensaje anterior|quoted|αρχικό/iu;
const BARE_FORWARD =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du (?:message réexpédié|message transféré)|inicio del mensaje reenviado|início da mensagem (?:re)?encaminhada|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev|start på videresendt besked|początek przekazywanej wiadomości|-{3,} ?weitergeleitet von .{1,80})\s*[:：]?\s*-*$/iu;

type HeaderKind = 'from' | 'sent' | 'other' | 'unknown';

/** A block of headers begins here ("From: … / Sent: … / To: …"), in any order, with blank lines or marks of emphasis. */
export function startsHeaders(lines: readonly string[], at: number): boolean {
  const first = headerOf(lines[at]);
  if (!first || first.kind === 'other' || first.kind === 'unknown') return false;
  const behind = headersBehind(lines, at + 1);
  const known = behind.filter(({ kind }) => kind !== 'unknown');
  if (first.kind === 'from')
    return known.length >= 2 || (known.length === 1 && (ADDRESS.test(first.value) || known[0]?.kind === 'sent'));
  return /\d/.test(first.value) && known.some(({ kind, value }) => kind === 'from' || ADDRESS.test(value));
}

function headersBehind(lines: readonly string[], from: number) {
  return lines.slice(from, from + WITHIN).flatMap((line) => headerOf(line) ?? []);
}

function headerOf(line: string | undefined): { kind: HeaderKind; value: string } | undefined {
  const match = HEADER.exec((line ?? '').slice(0, LOOK_AT));
  if (!match) return undefined;
  const [name, value] = [(match[1] ?? '').trim(), match[2] ?? ''];
  return { kind: kindOf(name), value };
}

function kindOf(name: string): HeaderKind {
  if (FROM.test(name)) return 'from';
  if (SENT.test(name)) return 'sent';
  return OTHER.test(name) ? 'other' : 'unknown';
}

/** A separator begins the earlier message here: "--- Original Message ---", "Begin forwarded message:". */
export function startsForward(lines: readonly string[], at: number): boolean {
  const text = (lines[at] ?? '').slice(0, LOOK_AT).trim();
  if (BARE_FORWARD.test(text)) return true;
  const words = SEPARATOR.exec(text)?.[1];
  if (words !== undefined)
    return EARLIER.test(words) || / (?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)$/.test(words);
  return isRule(text) && startsHeaders(lines, nextWritten(lines, at + 1));
}

function nextWritten(lines: readonly string[], from: number): number {
  const step = lines.slice(from, from + 4).findIndex((line) => !isBlank(line));
  return step < 0 ? lines.length : from + step;
}

/** Of a mail that only sends another on: the lines behind its separator and headers. */
export function withoutHeaders(lines: readonly string[]): string[] {
  const first = lines.findIndex((_, at) => startsForward(lines, at) || startsHeaders(lines, at));
  const end =
    first < 0 ? -1 : lines.findIndex((line, at) => at > first + 1 && isBlank(line) && !headerOf(lines[at + 1]));
  return end < 0 ? [...lines] : lines.slice(end + 1);
}
