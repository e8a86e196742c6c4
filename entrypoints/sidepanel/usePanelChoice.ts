import { create } from 'zustand';
import type { ContactId } from '@/storage/model/contact';
import { slugOf } from '@/storage/model/linkedin-address';
import type { ActivePage } from './active-page';

export type PanelTab = 'page' | 'pipeline';

interface Choice {
  tab: PanelTab;
  /** The contact that is open in the pipeline. */
  contactId?: ContactId | undefined;
  /** The page beside which it was chosen; another page to speak of ends the choice. */
  besidePage: string;
}

interface PanelChoice {
  choice: Choice | undefined;
  choose: (choice: Choice) => void;
}

/** What the rep chose to look at. */
export const usePanelChoice = create<PanelChoice>()((set) => ({
  choice: undefined,
  choose: (choice) => set({ choice }),
}));

/** What tells one page from the next: moving about within a profile or a thread changes nothing. */
export function pageKey(page: ActivePage | undefined): string {
  const url = page?.state?.url ?? '';
  return `${page?.tabId ?? ''}:${slugOf(url) ?? url}`;
}

/**
 * What the panel shows: the rep's choice, until another page to speak of stands beside the panel. Without a choice:
 * that page, or the pipeline where there is none.
 */
export function shownView(choice: Choice | undefined, page: ActivePage | undefined, anySiteOn: boolean): Choice {
  const speaks = page?.state !== undefined && page.state.status !== 'none';
  const besidePage = pageKey(page);
  if (choice && (!speaks || choice.besidePage === besidePage)) return choice;
  return { tab: speaks || !anySiteOn ? 'page' : 'pipeline', besidePage };
}
