/** Every field that a template may name; a name that is not here is no field. */
export const MERGE_FIELDS = ['firstName', 'lastName', 'name', 'company', 'jobTitle', 'location', 'ownName'] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** What is known for the fields. Absent: not known. */
export type MergeFacts = Partial<Record<MergeField, string>>;

/** `{{company}}` or `{{company|your team}}`; a sign behind a backslash is no mark. */
const MARK = /\\[\s\S]|\{\{\s*([^{}|]*?)\s*(?:\|([^{}]*))?\}\}/g;

/** What was meant as a field and is none: braces that nothing closes or opens, or a field's name in single ones. */
const HALF = new RegExp(
  String.raw`\\[\s\S]|\{\{[^\s{}|]*|\{(?:${MERGE_FIELDS.join('|')})\b\}?|\b(?:${MERGE_FIELDS.join('|')})\}\}?`,
  'gi',
);

/** A piece of a template's text: words as they stand, or a field with what to say when it is not known. */
export type TemplatePiece =
  | { text: string }
  | { field: MergeField; mark: string; fallback?: string }
  | { unknown: string; mark: string }
  | { halfWritten: string; mark: string };

/** Takes a template's text apart; put together again, `text` and `mark` are the text. */
export function templatePieces(text: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let end = 0;
  for (const found of text.matchAll(MARK)) {
    if (found[1] === undefined) continue;
    pieces.push(...wordPieces(text.slice(end, found.index)));
    pieces.push(markedPiece(found[0], found[1], found[2]?.trim()));
    end = found.index + found[0].length;
  }
  pieces.push(...wordPieces(text.slice(end)));
  return pieces;
}

/** Words between fields, with what is a field half written. */
function wordPieces(words: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let end = 0;
  for (const { 0: mark, index } of words.matchAll(HALF)) {
    if (mark.startsWith('\\')) continue;
    if (index > end) pieces.push({ text: words.slice(end, index) });
    pieces.push({ halfWritten: mark, mark });
    end = index + mark.length;
  }
  return end < words.length ? [...pieces, { text: words.slice(end) }] : pieces;
}

/** A value for a line without markup: its braces are parted, so that they mean nothing. */
export function partBraces(value: string): string {
  return value.replaceAll(/\{(?=[{\p{L}])/gu, '{ ').replaceAll(/(?<=[}\p{L}])\}/gu, ' }');
}

function markedPiece(mark: string, name: string, fallback: string | undefined): TemplatePiece {
  const field = MERGE_FIELDS.find((one) => one.toLowerCase() === name.toLowerCase());
  return field ? { field, mark, ...(fallback && { fallback }) } : { unknown: name, mark };
}
