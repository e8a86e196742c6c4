import { languageTag } from '../language-tag';
import { slugOf } from '../linkedin-address';
import { STAGES, type Stage } from '../stage';

/** Stages as other programs call theirs. */
const STAGE_OF = new Map<string, Stage>([
  ...STAGES.map((stage): [string, Stage] => [stage, stage]),
  ...(['subscriber', 'marketing qualified lead', 'new'] as const).map((word): [string, Stage] => [word, 'lead']),
  ['sales qualified lead', 'prospect'],
  ['evangelist', 'customer'],
]);

export const stageIn = (cell: string): Stage | undefined => STAGE_OF.get(cell.trim().toLowerCase());

/** Words with which a column says that somebody does not want to be written to. */
const YES = /^(true|yes|y|1|x|ja|oui|si|sí|sim|unsubscribed|opted[ -]?out|do not contact)$/i;

export const isYes = (cell: string): boolean => YES.test(cell.trim());

/** A profile address; also one without its scheme (`linkedin.com/in/ada`), and the mere slug where `bare` allows it. */
export function profileAddressIn(cell: string, { bare = false } = {}): string | undefined {
  const text = cell.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  if (slugOf(address)) return address;
  return bare && /^[\p{L}\p{N}-]{3,100}$/u.test(text)
    ? `https://www.linkedin.com/in/${encodeURIComponent(text)}/`
    : undefined;
}

/** The number; `undefined` for what is none, and for what a spreadsheet has made of one (`4.97115E+11`): its last digits are lost. */
export function phoneIn(text: string): string | undefined {
  if (/^\d+([.,]\d+)?E\+?\d+$/i.test(text)) return undefined;
  return /\d.*\d.*\d/.test(text) ? text : undefined;
}

export const languageIn = (cell: string): string | undefined => languageTag(cell.replace('_', '-'));

/** Marks that Google puts on everybody or makes itself. */
const NO_TAGS = /^\*?\s*(mycontacts|my contacts|starred|other contacts|friends|family|coworkers)$/i;

export const tagIn = (part: string): string | undefined =>
  NO_TAGS.test(part) ? undefined : part.replace(/^\*\s+/, '') || undefined;
