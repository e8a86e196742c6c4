import { BoardView } from './BoardView';
import { CadencesView } from './CadencesView';
import { ContactView } from './ContactView';
import { ContentView } from './ContentView';
import { DealsView } from './DealsView';
import { FollowUpsView } from './FollowUpsView';
import { HistoryView } from './HistoryView';
import { ImportContactsView } from './ImportContactsView';
import { ImportView } from './ImportView';
import { NumbersView } from './NumbersView';
import { TableView } from './TableView';
import { TemplatesView } from './TemplatesView';
import type { View } from './view';
import { placeOf } from './view-address';

/** Every view of the page, in the order of its tabs. The key is its address. */
const ALL = {
  board: { title: 'Board', Content: BoardView, finds: true, wide: true, tall: true },
  table: { title: 'Table', Content: TableView, finds: true, wide: true, tall: true },
  deals: { title: 'Deals', Content: DealsView },
  numbers: { title: 'Numbers', Content: NumbersView, finds: true, wide: true },
  'follow-ups': { title: 'Follow-ups', Content: FollowUpsView },
  cadences: { title: 'Cadences', Content: CadencesView },
  templates: { title: 'Templates', Content: TemplatesView },
  content: { title: 'Content', Content: ContentView },
  history: { title: 'History', Content: HistoryView },
  'import-contacts': { title: 'Import contacts', Content: ImportContactsView, wide: true, untabbed: true },
  import: { title: 'Import', Content: ImportView, untabbed: true },
  contact: { title: 'Contact', Content: ContactView, wide: true, untabbed: true },
} as const satisfies Record<string, View>;
export type ViewId = keyof typeof ALL;
export const VIEWS: Readonly<Record<ViewId, View>> = ALL;

const FIRST: ViewId = 'board';

/** The view in which a search is shown: this one, or the first that shows what a search finds. */
export function findingView(view: ViewId): ViewId {
  if (VIEWS[view].finds) return view;
  return (Object.keys(VIEWS) as ViewId[]).find((id) => VIEWS[id].finds) ?? view;
}

/** Which view an address (`#cadences`, `#contact/<id>`) means, and its tail; the first view when it means none. */
export function viewOf(hash: string): { view: ViewId; tail: string } {
  const { view, tail } = placeOf(hash);
  return Object.hasOwn(VIEWS, view) ? { view: view as ViewId, tail } : { view: FIRST, tail: '' };
}
