import type { Contact } from '@/storage/model/contact';
import type { PageState } from '@/storage/model/page-reading';
import type { PromotionPolicy } from '@/storage/model/promotion';
import type { SiteId } from '@/storage/model/sites';
import { PageReport } from '../report/PageReport';
import { Disclosure } from '../ui/Disclosure';
import { BlockedPage } from './BlockedPage';
import { MismatchPage } from './MismatchPage';
import { NothingToRead } from './NothingToRead';
import type { PageActions } from './page-actions';
import { ReadPage } from './ReadPage';
import { UnreadablePage } from './UnreadablePage';

/** Pages that were read, or that should have been. */
const REPORTABLE = new Set<PageState['status']>(['read', 'unreadable', 'mismatch']);

interface PageViewProps {
  state: PageState | undefined;
  actions: PageActions;
  policy: PromotionPolicy;
  sitesOn: ReadonlySet<SiteId> | undefined;
  onOptions: () => void;
  /** Shows a contact of its own. */
  onOpen: (contact: Contact) => void;
}

/** What the open page says, whatever that is, and a way to report how it was read. */
export function PageView(props: PageViewProps) {
  const { state, actions } = props;
  return (
    <>
      <PageContent {...props} />
      {state && REPORTABLE.has(state.status) ? (
        <Disclosure key={state.url} title="Report this page">
          <div className="px-3 pb-3">
            <PageReport report={actions.report} />
          </div>
        </Disclosure>
      ) : null}
    </>
  );
}

function PageContent({ state, actions, policy, sitesOn, onOptions, onOpen }: PageViewProps) {
  if (!state || state.status === 'none') return <NothingToRead sitesOn={sitesOn} onOptions={onOptions} />;
  if (state.status === 'loading') return <p className="p-3 text-dim">The page is still loading…</p>;
  if (state.status === 'blocked') return <BlockedPage reason={state.reason} />;
  if (state.status === 'mismatch') return <MismatchPage state={state} />;
  if (state.status === 'unreadable')
    return <UnreadablePage key={state.url} url={state.url} missing={state.missing} policy={policy} />;
  return <ReadPage state={state} actions={actions} policy={policy} onOpen={onOpen} />;
}
