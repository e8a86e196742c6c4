import { fold } from './fold';

/** A sentence, or a line that stands alone; `at` is its place in the text. */
export interface Sentence {
  readonly at: number;
  readonly folded: string;
}

/** A line that ends here may go on in the next: programs wrap at 60 to 78 characters. */
const WRAPPED_FROM = 45;
const LONGEST = 600;
const MOST = 80;
const END = /[.!?…]+["')\]]*(?=\s)|[。！？]+|\n/gu;

/** Splits a text, its first 80 sentences; a full stop behind a figure ("14. August", "12.10. wieder") ends nothing unless a capital follows. */
export function sentencesOf(text: string): Sentence[] {
  const folded = fold(text);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of text.matchAll(END)) {
    const to = end.index + end[0].length;
    if (goesOn(text, end[0], end.index, to, from) && to - from < LONGEST) continue;
    add(sentences, folded, from, to);
    from = to;
    if (sentences.length >= MOST) return sentences;
  }
  add(sentences, folded, from, folded.length);
  return sentences;
}

function goesOn(text: string, end: string, at: number, to: number, from: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const next = text.slice(to, to + 24).trimStart();
  if (end === '\n') return isWrapped(text, at, next, from);
  if (!end.startsWith('.')) return false;
  if (/\d$/.test(before))
    return /^(?:\p{Ll}|\d|(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[cz])\p{L}*)/iu.test(next);
  return (
    /(?:^|\W)(?:\p{L}|dr|mr|mrs|ms|mt|st|nr|bzw|ca|inkl|tel|ext|no)$/iu.test(before) &&
    !/\n/.test(text.slice(to, to + 2))
  );
}

function isWrapped(text: string, at: number, next: string, from: number): boolean {
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', at - 1) + 1), at);
  if (text[at + 1] === '\n' || line.trim() === '' || /[,;:!?]\s*$/.test(line))
    return /,\s*$/.test(line) && line.length >= WRAPPED_FROM;
  return line.length >= WRAPPED_FROM || (line.length > 20 && /^\p{Ll}/u.test(next));
}

function add(sentences: Sentence[], folded: string, from: number, to: number): void {
  const piece = folded.slice(from, to);
  const trimmed = piece.trim();
  if (!trimmed) return;
  sentences.push({
    at: from + piece.indexOf(trimmed),
    folded: trimmed
      .replaceAll('\n', ' ')
      .replace(/[.!?。！？]+$/u, (end) => (end.includes('?') || end.includes('？') ? '?' : '')),
  });
}
