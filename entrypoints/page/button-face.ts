import type { FailureCode } from '@/storage/model/outcome';
import type { PageState } from '@/storage/model/page-reading';
import type { Stage } from '@/storage/model/stage';
import type { PageContext } from '../background/api';
import type { ButtonFace } from './page-button';

const STAGE_WORDS: Record<Stage, string> = {
  lead: 'Lead',
  prospect: 'Prospect',
  opportunity: 'Opportunity',
  customer: 'Customer',
  nurture: 'Nurture',
  disqualified: 'Disqualified',
  lost: 'Lost',
};

const FAILURE_WORDS: Partial<Record<FailureCode, string>> = {
  mismatch: 'Not saved: the page still shows somebody else',
  choose: 'Choose the person in the panel',
  'same-name': 'Choose the person in the panel',
  'not-readable': 'Not saved: this page cannot be read',
  'disk-full': 'Not saved: the disk is full',
  'database-blocked': 'Not saved: the database is busy',
};

/** What the button says on a page in this state; `undefined` where it has no business. */
export function buttonFace(state: PageState, context: PageContext): ButtonFace | undefined {
  if (!context.button || state.status !== 'read') return undefined;
  const { reading } = state;
  // The button saves persons; a company is saved in the panel.
  if (reading.pageKind === 'linkedin-company') return undefined;
  if (context.contact) return knownFace(context.contact);
  if (reading.pageKind === 'linkedin-profile' && reading.isSelf) return undefined;
  if (reading.pageKind === 'thread' && !reading.viewer) return undefined;
  return { label: 'Save as lead', title: 'Save this person in Twoway', tone: 'plain' };
}

function knownFace(contact: NonNullable<PageContext['contact']>): ButtonFace {
  const way = contact.twoWay ? 'two-way' : 'one-way';
  return { label: `${STAGE_WORDS[contact.stage]} · ${way}`, title: 'Open in Twoway', tone: 'saved' };
}

/** What the button says after a click that did not save. The panel says more. */
export function failedFace(code: FailureCode): ButtonFace {
  return { label: FAILURE_WORDS[code] ?? 'Not saved', title: 'Try again, or open the Twoway panel', tone: 'failed' };
}
