import { later } from '@/components/ui/later';
import { BoardView } from './BoardView';
import type { View, ViewProps } from './view';
import { placeOf } from './view-address';

/** All but the first view are fetched once that is shown: see `fetchViews`. */
const LATER = {
  CadencesView: later<ViewProps>(async () => (await import('./CadencesView')).CadencesView),
  ContactView: later<ViewProps>(async () => (await import('./ContactView')).ContactView),
  ContentView: later<ViewProps>(async () => (await import('./ContentView')).ContentView),
  DealsView: later<ViewProps>(async () => (await import('./DealsView')).DealsView),
  FollowUpsView: later<ViewProps>(async () => (await import('./FollowUpsView')).FollowUpsView),
  HistoryView: later<ViewProps>(async () => (await import('./HistoryView')).HistoryView),
  ImportView: later<ViewProps>(async () => (await import('./ImportView')).ImportView),
  NumbersView: later<ViewProps>(async () => (await import('./NumbersView')).NumbersView),
  TableView: later<ViewProps>(async () => (await import('./TableView')).TableView),
  TemplatesView: later<ViewProps>(async () => (await import('./TemplatesView')).TemplatesView),
};

/** Every view of the page, in the order of its tabs. The key is its address. */
const ALL = {
  board: { title: 'Board', Content: BoardView, finds: true, wide: true, tall: true },
  table: { title: 'Table', Content: LATER.TableView, finds: true, wide: true, tall: true },
  deals: { title: 'Deals', Content: LATER.DealsView },
  numbers: { title: 'Numbers', Content: LATER.NumbersView, finds: true, wide: true },
  'follow-ups': { title: 'Follow-ups', Content: LATER.FollowUpsView },
  cadences: { title: 'Cadences', Content: LATER.CadencesView },
  templates: { title: 'Templates', Content: LATER.TemplatesView },
  content: { title: 'Content', Content: LATER.ContentView },
  history: { title: 'History', Content: LATER.HistoryView },
  import: { title: 'Import', Content: LATER.ImportView, untabbed: true },
  contact: { title: 'Contact', Content: LATER.ContactView, wide: true, untabbed: true },
} as const satisfies Record<string, View>;
export type ViewId = keyof typeof ALL;
export const VIEWS: Readonly<Record<ViewId, View>> = ALL;

/** Fetches what the other views need, so that the way to them is as short as if they had been there. */
export function fetchViews(): void {
  // Where one cannot be fetched, whoever opens it is told.
  for (const view of Object.values(LATER)) void view.fetch().catch(() => undefined);
}

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
