import { useCallback } from 'react';
import { CaptureCard } from '@/components/capture/CaptureCard';
import { NoteHint } from '@/components/capture/NoteHint';
import { FailureBoundary } from '@/components/failure/FailureBoundary';
import { OpenContactContext } from '@/components/offer/OpenContactContext';
import { isAnyPage } from '@/components/page/any-page';
import { PageView } from '@/components/page/PageView';
import type { ContactId } from '@/storage/model/contact';
import type { PromotionPolicy } from '@/storage/model/promotion';
import type { SiteId } from '@/storage/model/sites';
import { type PanelRoute, pageCapture } from '../background/api';
import { openOptions } from '../options/api';
import type { ActivePage } from './active-page';
import { actionsOnPage } from './api';
import { PanelHeader } from './PanelHeader';
import { PipelineTab } from './PipelineTab';
import { useCapture } from './useCapture';
import { pageKey, shownView, usePanelChoice } from './usePanelChoice';
import { usePanelRoute } from './usePanelRoute';
import { isUnsaved, usePanelWish } from './usePanelWish';

const CONTENT_ID = 'content';

interface PanelViewProps {
  page: ActivePage | undefined;
  policy: PromotionPolicy;
  sitesOn: ReadonlySet<SiteId> | undefined;
}

/** The two tabs and what the selected one shows: the page beside the panel, or the pipeline. */
export function PanelView({ page, policy, sitesOn }: PanelViewProps) {
  const { choice, choose } = usePanelChoice();
  const besidePage = pageKey(page);
  const openContact = useCallback(
    (contactId: ContactId | undefined) => choose({ tab: 'pipeline', contactId, besidePage }),
    [choose, besidePage],
  );
  const wish = usePanelWish();
  usePanelRoute(
    useCallback(
      (route: PanelRoute) => {
        // Nobody is saved with whom it could be done: the page offers to save them.
        if (isUnsaved(route)) choose({ tab: 'page', besidePage });
        else openContact(route.contactId);
        wish(route);
      },
      [openContact, choose, besidePage, wish],
    ),
  );
  const view = shownView(choice, page, sitesOn?.size !== 0);
  const actions = actionsOnPage(page?.tabId ?? -1, page?.state?.url ?? '');
  return (
    <OpenContactContext value={openContact}>
      <PanelHeader
        selected={view.tab}
        panelId={CONTENT_ID}
        onSelect={(tab) => choose({ tab, besidePage })}
        onOpen={openContact}
      />
      <main>
        <KeptCapture beside={view.tab === 'pipeline' ? view.contactId : undefined} onOpen={openContact} />
        <div id={CONTENT_ID} role="tabpanel" aria-labelledby={`${CONTENT_ID}-${view.tab}`} className="flex flex-col">
          <FailureBoundary key={view.tab === 'pipeline' ? 'pipeline' : besidePage}>
            {view.tab === 'pipeline' ? (
              <PipelineTab contactId={view.contactId} policy={policy} onOpen={openContact} />
            ) : (
              <>
                <PageView
                  state={page?.state}
                  actions={actions}
                  policy={policy}
                  sitesOn={sitesOn}
                  onOptions={openOptions}
                  onOpen={(contact) => openContact(contact.id)}
                />
                {isAnyPage(page?.state) ? <NoteHint /> : null}
              </>
            )}
          </FailureBoundary>
        </div>
      </main>
    </OpenContactContext>
  );
}

interface KeptCaptureProps {
  /** The contact that is open in the pipeline. */
  beside: ContactId | undefined;
  onOpen: (contactId: ContactId) => void;
}

/** What was noted of a page and waits to be kept. */
function KeptCapture({ beside, onOpen }: KeptCaptureProps) {
  const kept = useCapture();
  if (!kept) return null;
  return (
    <FailureBoundary key={kept.at}>
      <CaptureCard
        kept={kept}
        beside={beside}
        onOpen={(contact) => onOpen(contact.id)}
        onClose={() => void pageCapture.clear()}
      />
    </FailureBoundary>
  );
}
