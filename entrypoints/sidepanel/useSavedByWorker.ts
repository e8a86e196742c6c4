import { useEffect } from 'react';
import { type Said, useNotices } from '@/components/command/useNotices';
import { FAILURE_WORDS } from '@/components/failure/failure-words';
import { saveNotice } from '@/components/page/save-notice';
import { type SavedByWorker, savedByWorker } from '../background/api';

/** An older word is no news: the contact's history has it. */
const NEWS_MS = 15_000;

/** Says in a notice, with Undo, what the page's button, the context menu or a shortcut saved or could not save. */
export function useSavedByWorker(): void {
  const say = useNotices((notices) => notices.say);
  useEffect(() => {
    const follow = (saved: SavedByWorker | undefined) => {
      if (!saved) return;
      void savedByWorker.clear();
      if (Date.now() - saved.at < NEWS_MS) say(wordOn(saved));
    };
    void savedByWorker.get().then(follow);
    return savedByWorker.watch(follow);
  }, [say]);
}

function wordOn({ name, outcome }: SavedByWorker): Said {
  if (outcome.ok) return saveNotice(name, outcome.value);
  const { title, wayOut } = FAILURE_WORDS[outcome.failure.code];
  return { text: title, details: [wayOut] };
}
