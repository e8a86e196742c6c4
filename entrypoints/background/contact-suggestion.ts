import type { Contact } from '@/storage/model/contact';

const DAY_MS = 86_400_000;

/**
 * A contact as the address bar shows them: name, company, stage, next follow-up. The description is XML, and names come from
 * pages: everything in it is escaped. `now` in epoch ms.
 */
export function contactSuggestion(contact: Contact, now: number): { content: string; description: string } {
  const { id, name, companyName, stage } = contact;
  const facts = [companyName, stage, nextWords(contact, now)].filter((fact) => fact !== undefined);
  return {
    content: `contact:${id}`,
    description: `<match>${escapedForOmnibox(name)}</match><dim>${facts.map((fact) => ` · ${escapedForOmnibox(fact)}`).join('')}</dim>`,
  };
}

function nextWords({ nextFollowUpAt, awaitingReplySince }: Contact, now: number): string | undefined {
  if (awaitingReplySince !== undefined) return 'answered you';
  if (nextFollowUpAt === undefined) return undefined;
  const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(nextFollowUpAt) - midnight(now)) / DAY_MS);
  if (days < 0) return 'follow-up overdue';
  if (days === 0) return 'follow-up today';
  return `follow-up ${new Date(nextFollowUpAt).toLocaleDateString(undefined, { weekday: 'short', day: 'numeric', month: 'short' })}`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it stands in the XML of a suggestion. Characters that XML does not know at all go: one of them would make Chrome refuse the whole list. */
export function escapedForOmnibox(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
