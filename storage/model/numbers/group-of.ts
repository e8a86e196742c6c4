import { CHANNELS, NONE } from './journey-code';
import type { JourneyReader } from './journey-reader';
import type { ReportTerms } from './report-terms';

/** Where a contact has nothing by which the others are grouped: no message yet, no template. */
export const NO_GROUP = '';

/**
 * The group of a contact: each is in exactly one. Channel and template are those of the first message to them, or the channel of what
 * came first where nothing was sent; `since` is the minute by which weeks are told.
 */
export function groupOf(journey: JourneyReader, { by, weekOf }: ReportTerms, since: number): string {
  if (by === 'source') return journey.source;
  if (by === 'week') return weekOf(since);
  if (by === 'template') return journey.templateId ?? NO_GROUP;
  const channel = journey.channel === NONE ? journey.firstChannel : journey.channel;
  return CHANNELS[channel] ?? NO_GROUP;
}
