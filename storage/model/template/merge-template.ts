import { escapeMarkup } from './escape-markup';
import { type MergeFacts, type MergeField, partBraces, type TemplatePiece, templatePieces } from './merge-field';

/** A text with its fields filled in. */
export interface Merged {
  /** What could not be filled in stands as it stood. */
  text: string;
  /** Fields that are not known and have no fallback, each once. */
  missing: MergeField[];
  /** Names in braces that are no field, each once. */
  unknown: string[];
  /** What was meant as a field and is none, such as `{{firstName` or `{company}`; each once. */
  halfWritten: string[];
}

/** Fills the fields of a template's body in. Values are text: whatever signs they hold mean nothing in the body. */
export function mergeBody(text: string, facts: MergeFacts): Merged {
  return merged(text, facts, escapeMarkup);
}

/** Fills the fields of a line without markup in, such as a subject. */
export function mergeLine(text: string, facts: MergeFacts): Merged {
  return merged(text, facts, partBraces);
}

function merged(text: string, facts: MergeFacts, quote: (value: string) => string): Merged {
  const pieces = templatePieces(text);
  const wordsOf = (piece: TemplatePiece): string | undefined => {
    if ('text' in piece) return piece.text;
    if (!('field' in piece)) return undefined;
    const value = facts[piece.field];
    // A fallback is the rep's own text, and may be formatted.
    return value === undefined ? piece.fallback : quote(value);
  };
  const open = pieces.filter((piece) => wordsOf(piece) === undefined);
  return {
    text: pieces.map((piece) => wordsOf(piece) ?? ('mark' in piece ? piece.mark : '')).join(''),
    missing: [...new Set(open.flatMap((piece) => ('field' in piece ? [piece.field] : [])))],
    unknown: [...new Set(open.flatMap((piece) => ('unknown' in piece ? [piece.unknown] : [])))],
    halfWritten: [...new Set(open.flatMap((piece) => ('halfWritten' in piece ? [piece.halfWritten] : [])))],
  };
}
