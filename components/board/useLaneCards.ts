import { useLiveQuery } from 'dexie-react-hooks';
import { use } from 'react';
import type { ContactId } from '@/storage/model/contact';
import { type BoardCard, boardCards } from '@/storage/queries/board-cards';
import { ScoreRulesContext } from '../score/ScoreRulesContext';
import { useNow } from '../ui/useNow';

/** The cards of these contacts, kept up to date; while others are read, the last ones stay. */
export function useLaneCards(ids: readonly ContactId[]): ReadonlyMap<ContactId, BoardCard> | undefined {
  const rules = use(ScoreRulesContext);
  const now = useNow();
  return useLiveQuery(() => boardCards([...ids], rules, now), [ids.join(' '), rules, now]);
}
