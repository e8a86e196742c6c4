import type { Channel } from '@/storage/model/interaction';
import type { Grouping } from '@/storage/model/numbers/numbers-request';
import { CHANNEL_WORDS } from '../interaction/interaction-words';

export const GROUPING_WORDS: Record<Grouping, string> = {
  source: 'Source',
  channel: 'Channel',
  template: 'Template',
  week: 'Week',
};

const SOURCES: Record<string, string> = {
  'linkedin-profile': 'LinkedIn profile',
  'linkedin-messages': 'LinkedIn messages',
  'sales-navigator': 'Sales Navigator',
  'gmail-thread': 'Gmail',
  'outlook-thread': 'Outlook',
  manual: 'Typed in',
  referral: 'Named by somebody',
  example: 'Example',
  'linkedin-archive': 'LinkedIn archive',
};

const NONE: Record<Grouping, string> = {
  source: 'Unknown',
  channel: 'Nothing yet',
  template: 'No template',
  week: 'Unknown',
};

/** What a group is called; `names` has the templates and the content by their ids. */
export function groupWords(by: Grouping, key: string, names: ReadonlyMap<string, string>): string {
  if (key === '') return NONE[by];
  if (by === 'channel') return CHANNEL_WORDS[key as Channel] ?? key;
  if (by === 'source') return SOURCES[key] ?? key;
  return by === 'week' ? weekWords(key) : (names.get(key) ?? 'A template that is gone');
}

/** A week by its Monday (`2026-11-16`). */
export function weekWords(monday: string): string {
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return `Week of ${day.format(Date.parse(monday))}`;
}
