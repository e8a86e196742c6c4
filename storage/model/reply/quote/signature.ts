import { isBlank } from './is-quoted';

/** A delimiter with more lines than this behind it is a rule across the page, not the start of a signature. */
const MOST_LINES = 15;
const LONGEST_LINE = 60;
/** RFC 3676 (4.3) has "-- "; programs drop the space, people use other dashes. */
const DELIMITER = /^\s*(?:-{2,3}|[–—]{1,2}|_{2,}|-{20,})\s*$/;
/** "-Ada", "- ada": a name alone behind a dash. */
const DASHED_NAME = /^\s*[-–—]{1,2} ?\p{L}[\p{L}.'’]{1,20}(?: \p{Lu}[\p{L}.'’]{0,20}){0,2}\s*$/u;
const SENT_FROM =
  /^\W{0,2}(?:(?:sent|from) (?:wirelessly )?(?:from|via|with|by|on|my) |get outlook for |(?:mobil |unterwegs )?(?:gesendet|versendet|verschickt|diktiert) (?:von|mit|über|aus|via) |von (?:meinem|unterwegs)[^.]{0,20} (?:gesendet|versendet)|von (?:meinem|mein) |envoyé (?:sans fil |)(?:par|de|depuis|à partir|avec|via) |depuis mon |télécharge[rz] outlook|enviado (?:desde|do|de|a partir|via|com|con) |obt[eé]n(?:er|ha)? (?:o )?outlook|inviato (?:da|dal|con) |scarica outlook|verzonden (?:vanaf|met|via|door) |download outlook|outlook für |skickat från|sendt fra|hent outlook|wysłane (?:z|ze) |отправлено (?:с|из)|надіслано з|lähetetty |iphone'?(?:umdan|dan|'dan) |enviat des|trimis de pe|從我的|从我的|iPhoneから|發自我的|发自我的|나의 )[^?!,]{0,60}(?:, (?:please|excuse|sorry|apolog|so )[^?]{0,60})?!?\W*$/iu;

/** The line at which the signature begins; the number of lines when there is none. */
export function signatureStart(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const isOwn = (at: number) => lines.slice(0, at).some((line) => !isBlank(line));
  for (let at = Math.max(0, last - MOST_LINES); at <= last; at++) {
    if (isOwn(at) && startsSignature(lines, at, last)) return at;
  }
  return lines.length;
}

function startsSignature(lines: readonly string[], at: number, last: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > 160) return false;
  if (DELIMITER.test(line)) return at < last && areShort(lines, at + 1, last);
  if (
    SENT_FROM.test(
      line
        .replace(/<[^>]*>/g, '')
        .replace(/https?:\S+/g, '')
        .trim(),
    )
  )
    return true;
  return DASHED_NAME.test(line) && areShort(lines, at + 1, last) && !DASHED_NAME.test(lines[at - 1] ?? '');
}

function areShort(lines: readonly string[], from: number, last: number): boolean {
  return lines.slice(from, last + 1).every((line) => line.trim().length <= LONGEST_LINE * 2);
}
