import type { Interaction } from '@/storage/model/interaction';
import { interactionName } from '../interaction/interaction-name';

const MOST_LETTERS = 40;

/** Which interaction it is: what it is called and how it begins, “Mail “Cold rooms offer””. */
export function loggedWords(interaction: Partial<Interaction>): string | undefined {
  const { kind, channel, subject, excerpt } = interaction;
  if (!kind || !channel) return undefined;
  const text = firstWords(subject ?? excerpt ?? '');
  const name = interactionName({ kind, channel });
  return text ? `${name} “${text}”` : name;
}

/** The beginning of a text, on one line, cut between two words. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_LETTERS) return line;
  const cut = line.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2))}…`;
}
