import { useCallback, useEffect, useState } from 'react';
import { useNotices } from '@/components/command/useNotices';
import { amendDraft } from '@/components/draft/useDraft';
import { type LogDraft, logDraftKey, newLogDraft } from '@/components/interaction/log-draft';
import { usePipelineView } from '@/components/pipeline/usePipelineView';
import { openDraft } from '@/components/template/draft-message';
import type { PanelRoute } from '../background/api';

/** Where the focus goes for a wish, once that is on the screen. */
const PLACES: Partial<Record<NonNullable<PanelRoute['wish']>, string>> = {
  search: '[data-find]',
  followUp: '[data-new-follow-up] button, [data-new-follow-up] input',
};

const SAVE_FIRST = 'Save first: only with somebody who is saved can you log or set a follow-up';

/** Is something wished for that needs a contact, where there is none? */
export function isUnsaved({ contactId, wish }: PanelRoute): boolean {
  return contactId === undefined && (wish === 'log' || wish === 'followUp');
}

/** Does what a shortcut asks for in the contact that it opened: the form to log, the next follow-up, the search. */
export function usePanelWish(): (route: PanelRoute) => void {
  const [place, setPlace] = useState<string>();
  useEffect(() => (place ? focusWhenThere(place, () => setPlace(undefined)) : undefined), [place]);
  return useCallback((route) => {
    const { contactId, wish, search, draftOf } = route;
    if (isUnsaved(route)) return useNotices.getState().say({ text: SAVE_FIRST });
    if (search !== undefined) usePipelineView.getState().show({ segment: 'all', search });
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
