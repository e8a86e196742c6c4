/**
 * The parts of a mail's body, as its markup tells them:
 * `own` what the sender wrote, `quote` an earlier message, `attribution` the line that introduces one,
 * `history` from here on everything is earlier, `folded` what the webmail hid as a repetition, `signature`.
 */
export type MailPart = 'own' | 'quote' | 'attribution' | 'history' | 'folded' | 'signature';

/** Buttons, attachment cards and the note of a clipped message that a webmail lays over or under the text. */
const FURNITURE = '.hq, .aQH, .a6S, .ajR, .iX, [role="tooltip"]';
const SIGNATURE =
  '.gmail_signature, [data-smartmail="gmail_signature"], .moz-signature, [id$="Signature"], [id$="mobile-signature"]';
const ATTRIBUTION = '.gmail_attr, .moz-cite-prefix, .gmail_signature_prefix';
const QUOTE = '.gmail_quote, .yahoo_quoted, .protonmail_quote, .zmail_extra, [id$="reference-message-container"]';
const HISTORY = '[id$="divRplyFwdMsg"], [id$="appendonsend"], .OutlookMessageHeader';
/** Outlook's rule above the header of the earlier message. */
const RULE_ABOVE_HEADER = /border-top\s*:\s*solid\s+#(?:e1e1e1|b5c4df)/i;
/** Gmail's "indent more": a blockquote without the rule at its left is the sender's own text. */
const INDENTED = /border\s*:\s*(?:none|0)|margin[^;]*\b40px/i;

/** Few elements of a mail are any of these: one question settles the others. */
const MARKED = [
  FURNITURE,
  SIGNATURE,
  ATTRIBUTION,
  QUOTE,
  HISTORY,
  'blockquote, [style*="border-top" i], .adL, .h5',
].join();

/** Which part of a mail an element is, for `visibleLines`. Markup comes first; words are looked at later. */
export function mailPartOf(element: Element, around: MailPart): MailPart | null {
  return isMarked(element) ? partOfMarked(element, around) : around;
}

function isMarked(element: Element): boolean {
  return (element.hasAttributes() || element.tagName === 'BLOCKQUOTE') && element.matches(MARKED);
}

function partOfMarked(element: Element, around: MailPart): MailPart | null {
  if (element.matches(FURNITURE)) return null;
  if (around === 'quote' || around === 'history' || around === 'signature') return around;
  if (element.matches(SIGNATURE)) return 'signature';
  if (element.matches(ATTRIBUTION)) return 'attribution';
  if (element.matches(HISTORY) || RULE_ABOVE_HEADER.test(element.getAttribute('style') ?? '')) return 'history';
  if (element.tagName === 'BLOCKQUOTE') return isIndented(element) ? around : 'quote';
  if (element.matches(QUOTE)) return holdsAnswers(element) ? around : 'quote';
  return element.matches('.adL, .h5') ? 'folded' : around;
}

function isIndented(quote: Element): boolean {
  return !quote.matches('.gmail_quote, [type="cite"]') && INDENTED.test(quote.getAttribute('style') ?? '');
}

/** Answers between the lines stand beside the quotes inside Gmail's container; a forwarded mail has no such quotes. */
function holdsAnswers(container: Element): boolean {
  const children = [...container.children];
  const introduction = children.find((child) => child.matches('.gmail_attr'))?.textContent ?? '';
  return !/^\s*-{3}/.test(introduction) && children.some((child) => child.tagName === 'BLOCKQUOTE');
}
