import { ChangesContext } from '@/components/command/ChangesContext';
import { Notices } from '@/components/command/Notices';
import { YourDay } from '@/components/day/YourDay';
import { COMMON_KEYS, DAY_KEYS } from '@/components/help/keys';
import { KindRulesContext } from '@/components/interaction/KindRulesContext';
import { useTouchPlan } from '@/components/next-touch/useTouchPlan';
import { callsForAction } from '@/components/page/any-page';
import { CountsLine } from '@/components/pipeline/CountsLine';
import { FrameworkContext } from '@/components/qualification/FrameworkContext';
import { useStoredItem } from '@/components/setting/useStoredItem';
import { OpenDraftContext } from '@/components/template/OpenDraftContext';
import { TouchPlanContext } from '@/components/touch-plan/TouchPlanContext';
import { later } from '@/components/ui/later';
import type { Contact } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';
import { KIND_RULES } from '@/storage/model/kind-rules';
import { FIRST_OWN_FRAMEWORK } from '@/storage/model/own-framework';
import { announceChanges, openPanel, openPanelAt } from '../sidepanel/api';
import { laterSettings } from './later-settings';
import { PopupHeader } from './PopupHeader';
import { useCurrentTab } from './useCurrentTab';
import { useOnceShown } from './useOnceShown';

const { followUpRules, framework, kindRules, ownFramework, workingTime } = laterSettings;
const BackupLine = later(async () => (await import('./BackupLine')).BackupLine);
const PagePart = later(async () => (await import('./PagePart')).PagePart);

const KEYS = [DAY_KEYS, COMMON_KEYS];

/** What Chrome calls the window in which a page is, until the number of it is known. */
const WINDOW_OF_POPUP = -2;

/** The toolbar's popup: the rep's day, and who is on the page. The page comes first where it calls for action. */
export function Popup() {
  const tab = useCurrentTab();
  const [rules = KIND_RULES] = useStoredItem(kindRules);
  const [id = 'threeChecks', choose] = useStoredItem(framework);
  const [own = FIRST_OWN_FRAMEWORK] = useStoredItem(ownFramework);
  const touchPlan = useTouchPlan(followUpRules, workingTime);
  const windowId = tab?.windowId ?? WINDOW_OF_POPUP;
  const isShown = useOnceShown();
  const isFirst = callsForAction(tab?.state);
  const close = () => window.close();
  const open = (contact: Contact) => void openPanelAt(contact.id, windowId).then(close);
  const openDraft = (followUp: FollowUp) => void openPanelAt(followUp.contactId, windowId, followUp).then(close);
  const openBeside = () => void openPanel(windowId).then(close);
  // Where the page comes first it does not wait; else what is due goes before it.
  const hasPage = tab && (isFirst || isShown);
  const page = hasPage ? <PagePart tab={tab} onOpen={open} onOpenPanel={openBeside} onClose={close} /> : null;
  return (
    <ChangesContext value={announceChanges}>
      <FrameworkContext value={{ id, own, choose }}>
        <KindRulesContext value={rules}>
          <div className="flex w-[360px] flex-col">
            <PopupHeader keys={KEYS} onOpenPanel={openBeside} />
            <main className="flex flex-col">
              {isFirst ? page : null}
              <TouchPlanContext value={touchPlan}>
                <OpenDraftContext value={openDraft}>
                  <YourDay key="day" onOpen={open} />
                </OpenDraftContext>
              </TouchPlanContext>
              {isFirst ? null : page}
            </main>
            <footer>
              {isShown ? <BackupLine /> : null}
              {isShown ? <CountsLine /> : null}
            </footer>
            <Notices />
          </div>
        </KindRulesContext>
      </FrameworkContext>
    </ChangesContext>
  );
}
