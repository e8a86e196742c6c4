import { ChangesContext } from '@/components/command/ChangesContext';
import { Notices } from '@/components/command/Notices';
import { KindRulesContext } from '@/components/interaction/KindRulesContext';
import { useTouchPlan } from '@/components/next-touch/useTouchPlan';
import { OwnAddressesContext } from '@/components/page/OwnAddressesContext';
import { FrameworkContext } from '@/components/qualification/FrameworkContext';
import { CalibrationContext } from '@/components/score/CalibrationContext';
import { ScoreRulesContext } from '@/components/score/ScoreRulesContext';
import { useScoreRules } from '@/components/score/useScoreRules';
import { useStoredItem } from '@/components/setting/useStoredItem';
import { useSitesOn } from '@/components/site/useSitesOn';
import { WritingContext } from '@/components/template/WritingContext';
import { TouchPlanContext } from '@/components/touch-plan/TouchPlanContext';
import { ownAddressBook } from '@/storage/own-address-book';
import {
  followUpRules,
  framework,
  kindRules,
  ownFramework,
  ownName,
  promotionPolicy,
  scoreCalibration,
  scoreWeights,
  workingTime,
} from '@/storage/settings';
import { siteAccess } from '../options/api';
import { announceChanges, insertDraftIn } from './api';
import { besideChannel } from './beside-channel';
import { PanelView } from './PanelView';
import { useActivePage } from './useActivePage';
import { useSavedByWorker } from './useSavedByWorker';

/** The side panel, as soon as it is known beside which page it stands. */
export function Panel() {
  const page = useActivePage();
  useSavedByWorker();
  const sitesOn = useSitesOn(siteAccess);
  const [policy] = useStoredItem(promotionPolicy);
  const [id, choose] = useStoredItem(framework);
  const [own] = useStoredItem(ownFramework);
  const rules = useScoreRules(scoreWeights, kindRules);
  const [calibration] = useStoredItem(scoreCalibration);
  const [name] = useStoredItem(ownName);
  const touchPlan = useTouchPlan(followUpRules, workingTime);
  return (
    <ChangesContext value={announceChanges}>
      <OwnAddressesContext value={ownAddressBook}>
        <div className="flex min-h-screen flex-col">
          {page === 'unknown' || !policy || !id || !own || !rules ? null : (
            <FrameworkContext value={{ id, own, choose }}>
              <KindRulesContext value={rules.kinds}>
                <ScoreRulesContext value={rules}>
                  <CalibrationContext value={calibration}>
                    <WritingContext
                      value={{
                        ownName: name || undefined,
                        insert: page && insertDraftIn(page.tabId),
                        beside: besideChannel(page?.state?.url),
                      }}
                    >
                      <TouchPlanContext value={touchPlan}>
                        <PanelView page={page} policy={policy} sitesOn={sitesOn} />
                      </TouchPlanContext>
                    </WritingContext>
                  </CalibrationContext>
                </ScoreRulesContext>
              </KindRulesContext>
            </FrameworkContext>
          )}
          <Notices />
        </div>
      </OwnAddressesContext>
    </ChangesContext>
  );
}
