import type { ComponentType } from 'react';
import { CadencesView } from './CadencesView';
import { ContentView } from './ContentView';
import { FollowUpsView } from './FollowUpsView';
import { TemplatesView } from './TemplatesView';

/** Every view of the page, in the order of its tabs. The key is its address. */
export const VIEWS = {
  'follow-ups': { title: 'Follow-ups', Content: FollowUpsView },
  cadences: { title: 'Cadences', Content: CadencesView },
  templates: { title: 'Templates', Content: TemplatesView },
  content: { title: 'Content', Content: ContentView },
} as const satisfies Record<string, { title: string; Content: ComponentType }>;
export type ViewId = keyof typeof VIEWS;

/** Which view an address (`#cadences`) means; the first one when it means none. */
export function viewOf(hash: string): ViewId {
  const id = hash.replace(/^#/, '').split('/')[0] ?? '';
  return id in VIEWS ? (id as ViewId) : 'follow-ups';
}
