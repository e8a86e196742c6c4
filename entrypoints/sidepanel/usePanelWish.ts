import { useCallback, useEffect, useState } from 'react';
import { amendDraft } from '@/components/draft/useDraft';
import { type LogDraft, logDraftKey, newLogDraft } from '@/components/interaction/log-draft';
import { openDraft } from '@/components/template/draft-message';
import type { PanelRoute } from '../background/api';

/** Where the focus goes for a wish, once that is on the screen. */
const PLACES: Partial<Record<NonNullable<PanelRoute['wish']>, string>> = {
  search: 'input[type="search"]',
  followUp: '[data-new-follow-up] button, [data-new-follow-up] input',
};

/** Does what a shortcut asks for in the contact that it opened: the form to log, the next follow-up, the search. */
export function usePanelWish(): (route: PanelRoute) => void {
  const [place, setPlace] = useState<string>();
  useEffect(() => (place ? focusWhenThere(place, () => setPlace(undefined)) : undefined), [place]);
  return useCallback(({ contactId, wish, draftOf }) => {
    if (wish === 'log' && contactId) {
      amendDraft<LogDraft>(logDraftKey(contactId), (draft) => draft ?? newLogDraft(Date.now()));
    }
    if (draftOf) openDraft(draftOf.contactId, Date.now(), draftOf);
    setPlace(wish && PLACES[wish]);
  }, []);
}

function focusWhenThere(place: string, onDone: () => void): () => void {
  const tryIt = () => {
    const target = document.querySelector<HTMLElement>(place);
    if (!target) return false;
    target.focus();
    target.scrollIntoView({ block: 'center' });
    observer.disconnect();
    onDone();
    return true;
  };
  const observer = new MutationObserver(tryIt);
  if (!tryIt()) observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
