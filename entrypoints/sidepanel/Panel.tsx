import { ChangesContext } from '@/components/command/ChangesContext';
import { Notices } from '@/components/command/Notices';
import { KindRulesContext } from '@/components/interaction/KindRulesContext';
import { OwnAddressesContext } from '@/components/page/OwnAddressesContext';
import { FrameworkContext } from '@/components/qualification/FrameworkContext';
import { CalibrationContext } from '@/components/score/CalibrationContext';
import { ScoreRulesContext } from '@/components/score/ScoreRulesContext';
import { useScoreRules } from '@/components/score/useScoreRules';
import { useStoredItem } from '@/components/setting/useStoredItem';
import { useSitesOn } from '@/components/site/useSitesOn';
import { ownAddressBook } from '@/storage/own-address-book';
import {
  framework,
  kindRules,
  ownFramework,
  promotionPolicy,
  scoreCalibration,
  scoreWeights,
} from '@/storage/settings';
import { siteAccess } from '../options/api';
import { announceChanges } from './api';
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
  const [kinds] = useStoredItem(kindRules);
  const rules = useScoreRules(scoreWeights, kindRules);
  const [calibration] = useStoredItem(scoreCalibration);
  return (
    <ChangesContext value={announceChanges}>
      <OwnAddressesContext value={ownAddressBook}>
        <div className="flex min-h-screen flex-col">
          {page === 'unknown' || !policy || !id || !own || !kinds || !rules ? null : (
            <FrameworkContext value={{ id, own, choose }}>
              <KindRulesContext value={kinds}>
                <ScoreRulesContext value={rules}>
                  <CalibrationContext value={calibration}>
                    <PanelView page={page} policy={policy} sitesOn={sitesOn} />
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
