import type { Intent } from '@/storage/model/intent/intent';
import { Foreign } from '../ui/Foreign';
import { useNow } from '../ui/useNow';
import { dayWords } from './day-words';
import { INTENT_WORDS } from './intent-words';

/** What a message may want, each with the words that say so. Suggestions: they are quiet. */
export function IntentChips({ intents }: { intents: readonly Intent[] }) {
  const now = useNow();
  const clear = intents.filter(({ kind }) => kind !== 'unclear');
  if (clear.length === 0) return null;
  return (
    <ul aria-label="What it may want" className="flex flex-wrap gap-1 py-0.5">
      {clear.map(({ kind, words, when }) => (
        <li key={kind} className="max-w-full rounded border border-line px-1.5 text-small text-dim">
          <span className="font-medium text-ink">{INTENT_WORDS[kind]}</span>
          {when ? `, until ${dayWords(when.day, now)}` : null} “<Foreign text={words} />”
        </li>
      ))}
    </ul>
  );
}
