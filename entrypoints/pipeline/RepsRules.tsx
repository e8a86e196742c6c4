import type { ReactNode } from 'react';
import { KindRulesContext } from '@/components/interaction/KindRulesContext';
import { useTouchPlan } from '@/components/next-touch/useTouchPlan';
import { FrameworkContext } from '@/components/qualification/FrameworkContext';
import { CalibrationContext } from '@/components/score/CalibrationContext';
import { ScoreRulesContext } from '@/components/score/ScoreRulesContext';
import { useScoreRules } from '@/components/score/useScoreRules';
import { useStoredItem } from '@/components/setting/useStoredItem';
import { WritingContext } from '@/components/template/WritingContext';
import { TouchPlanContext } from '@/components/touch-plan/TouchPlanContext';
import {
  followUpRules,
  framework,
  kindRules,
  ownFramework,
  ownName,
  scoreCalibration,
  scoreWeights,
  workingTime,
} from '@/storage/settings';

/** Lets what is said of a contact follow the rep's rules, as soon as they are read: framework, kinds, scores, next touch. */
export function RepsRules({ children }: { children: ReactNode }) {
  const [id, choose] = useStoredItem(framework);
  const [own] = useStoredItem(ownFramework);
  const rules = useScoreRules(scoreWeights, kindRules);
  const [calibration] = useStoredItem(scoreCalibration);
  const [name] = useStoredItem(ownName);
  const touchPlan = useTouchPlan(followUpRules, workingTime);
  if (!id || !own || !rules) return null;
  return (
    <FrameworkContext value={{ id, own, choose }}>
      <KindRulesContext value={rules.kinds}>
        <ScoreRulesContext value={rules}>
          <CalibrationContext value={calibration}>
            <WritingContext value={{ ownName: name || undefined }}>
              <TouchPlanContext value={touchPlan}>{children}</TouchPlanContext>
            </WritingContext>
          </CalibrationContext>
        </ScoreRulesContext>
      </KindRulesContext>
    </FrameworkContext>
  );
}
