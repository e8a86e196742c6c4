import type { MailPart } from './mail-parts';
import { attributionAt, endsOwnText, isQuoted, isRule } from './quote-words';
import type { Line } from './visible-lines';

/** What one message says: without quoted history, forwarded mail and signature. Absent means there is none. */
export interface MailText {
  readonly text?: string;
  readonly signature?: string;
  readonly hasQuotedHistory: boolean;
}

const MAX_TEXT = 20_000;
const MAX_SIGNATURE = 2_000;
/** A delimiter with more lines than this behind it is a rule across the page, not the start of a signature. */
const SIGNATURE_LINES = 15;
const DELIMITER = /^(?:-{2,3}|—|_{20,})$/;
const SENT_FROM =
  /^\W{0,2}(?:sent (?:from|via|with|by) |get outlook for |(?:von|depuis) (?:meinem|mon) |(?:gesendet (?:von|mit|über)|envoyé (?:de|depuis|à partir)|enviado (?:desde|do|de)|inviato da|verzonden (?:vanaf|met)|skickat från|sendt fra|wysłane z|отправлено (?:с|из)) |從我的|从我的)[^,.?!]{2,50}\W*$/i;

type Lines = Line<MailPart>[];

/** Splits the lines of a body by what the markup said of them (`part`) and by the words that mail programs write. */
export function mailTextOf(lines: Lines): MailText {
  const parted = markSignature(markQuotes(lines));
  const own = textOf(parted, 'own');
  const folded = textOf(parted, 'folded');
  const signature = [textOf(parted, 'signature'), own && folded].filter(Boolean).join('\n').slice(0, MAX_SIGNATURE);
  const text = own || folded || onlyQuoted(parted);
  return {
    ...(text && { text: text.slice(0, MAX_TEXT).replace(/[\ud800-\udbff]$/, '') }),
    ...(signature && { signature }),
    hasQuotedHistory: parted.some(({ part }) => part === 'quote' || part === 'history'),
  };
}

function textOf(lines: Lines, part: MailPart): string {
  return lines
    .filter((line) => line.part === part)
    .map((line) => line.text)
    .join('\n');
}

/** Some programs wrap a whole mail into one quote: with nothing that introduces it, its beginning is the message. */
function onlyQuoted(lines: Lines): string {
  const isBare = lines.every(({ part }) => part === 'quote' || part === 'signature');
  const first = lines[0];
  if (!first || !isBare || isQuoted(first.text) || endsOwnText(lines, 0)) return '';
  return textOf(lines, 'quote').slice(0, 500);
}

/** Marks what is quoted by its words: `>` lines, "… wrote:", separators and header blocks with all that follows. */
function markQuotes(lines: Lines): Lines {
  const marked: Lines = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line<MailPart>;
    const introduced = isOpen(line.part) ? attributionAt(lines, at) : 0;
    if (
      startsHistory(lines, at) ||
      (introduced > 0 && marked.some(isWritten) && !isBeforeQuote(lines, at + introduced))
    ) {
      return [...withoutRule(marked), ...asQuote(lines.slice(at))];
    }
    const count = Math.max(introduced, 1);
    marked.push(
      ...(introduced > 0 || (isOpen(line.part) && isQuoted(line.text)) ? asQuote(lines.slice(at, at + count)) : [line]),
    );
    at += count;
  }
  return withoutRule(marked);
}

function startsHistory(lines: Lines, at: number): boolean {
  const part = lines[at]?.part;
  return part === 'history' || ((part === 'own' || part === 'folded') && endsOwnText(lines, at));
}

function isWritten({ part, text }: Line<MailPart>): boolean {
  return part === 'own' && !isRule(text);
}

/** Rules across the page at the end of what was written. */
function withoutRule(lines: Lines): Lines {
  const last = lines.findLastIndex(({ part, text }) => !isOpen(part) || !isRule(text) || DELIMITER.test(text));
  return lines.slice(0, last + 1);
}

function isBeforeQuote(lines: Lines, at: number): boolean {
  const next = lines[at];
  return next !== undefined && (next.part === 'quote' || isQuoted(next.text));
}

function asQuote(lines: Lines): Lines {
  return lines.map((line) => (line.part === 'signature' ? line : { ...line, part: 'quote' }));
}

/** A signature begins at a delimiter or at "Sent from …", and ends where the quoted history begins. */
function markSignature(lines: Lines): Lines {
  const starts = lines.findIndex(({ text, part }) => isOpen(part) && (DELIMITER.test(text) || isSentFrom(text)));
  if (starts < 0) return lines;
  const rest = lines.slice(starts).findIndex(({ part }) => part === 'quote');
  const ends = rest < 0 ? lines.length : starts + rest;
  if (ends - starts > SIGNATURE_LINES) return lines;
  return lines.map((line, at) =>
    at >= starts && at < ends && isOpen(line.part) ? { ...line, part: 'signature' } : line,
  );
}

function isSentFrom(text: string): boolean {
  return text.length < 120 && SENT_FROM.test(text.replace(/<[^>]*>/g, ''));
}

function isOpen(part: MailPart): boolean {
  return part === 'own' || part === 'folded';
}
