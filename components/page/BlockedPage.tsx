import { Lock } from 'lucide-react';
import type { PageState } from '@/storage/model/page-reading';
import { EmptyState } from '../ui/EmptyState';

type Reason = Extract<PageState, { status: 'blocked' }>['reason'];

const WORDS: Record<Reason, { title: string; wayOut: string }> = {
  'login-wall': {
    title: 'The site asks you to sign in',
    wayOut: 'Sign in there; Twoway then reads the page by itself.',
  },
  'not-found': { title: 'This page does not exist', wayOut: 'The profile may have moved or been removed.' },
  'bot-check': {
    title: 'The site checks who you are',
    wayOut: 'Complete the check there; Twoway does nothing meanwhile.',
  },
};

/** A page that shows a wall in place of a person. */
export function BlockedPage({ reason }: { reason: Reason }) {
  return (
    <EmptyState icon={<Lock aria-hidden="true" />} title={WORDS[reason].title}>
      <p>{WORDS[reason].wayOut}</p>
    </EmptyState>
  );
}
