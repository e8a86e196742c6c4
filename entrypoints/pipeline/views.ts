import type { ComponentType } from 'react';
import { FollowUpsView } from './FollowUpsView';

/** Every view of the page, in the order of its tabs. The key is its address. */
export const VIEWS = {
  'follow-ups': { title: 'Follow-ups', Content: FollowUpsView },
} as const satisfies Record<string, { title: string; Content: ComponentType }>;
export type ViewId = keyof typeof VIEWS;

/** Which view an address (`#cadences`) means; the first one when it means none. */
export function viewOf(hash: string): ViewId {
  const id = hash.replace(/^#/, '').split('/')[0] ?? '';
  return id in VIEWS ? (id as ViewId) : 'follow-ups';
}
