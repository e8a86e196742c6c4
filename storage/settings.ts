// The module itself: a web worker that may load this file is bundled without '#imports'.
import { storage } from 'wxt/utils/storage';
import { type RememberedColumns, readRememberedColumns } from './model/csv/remembered-columns';
import { readStepProbabilities, type StepProbabilities } from './model/deal/step-probabilities';
import { type FrameworkId, frameworkIdSchema } from './model/framework-view';
import { kindOverrides, readKindRules } from './model/kind-overrides';
import type { KindRules } from './model/kind-rules';
import { readCurrency } from './model/money/currency';
import type { FollowUpRules } from './model/next-touch/follow-up-rules';
import { readFollowUpRules } from './model/next-touch/read-follow-up-rules';
import type { OwnFramework } from './model/own-framework';
import { readOwnFramework } from './model/own-framework-schema';
import type { PromotionPolicy } from './model/promotion';
import { type RotRules, readRotRules } from './model/rotting';
import { type KeptCalibration, readCalibration } from './model/score/kept-calibration';
import { readScoreWeights, type ScoreWeights } from './model/score/score-weights';
import { readSubStages, type SubStage } from './model/sub-stage';
import { readTableColumns, type TableColumn } from './model/table/table-columns';
import { readTheme, type Theme } from './model/theme';
import type { WorkingTime } from './model/when/working-time';
import { readWorkingTime } from './model/when/working-time-schema';

/** Whether "Save as lead" is shown in the page. Off is quiet mode: the page's DOM stays untouched. */
export const buttonInPage = storage.defineItem<boolean>('local:buttonInPage', { fallback: true });

/** Which evidence a promotion needs. */
export const promotionPolicy = storage.defineItem<PromotionPolicy>('local:promotionPolicy', { fallback: 'engaged' });

/** Mail addresses of which the rep said "this is also me", normalised. */
export const ownAddresses = storage.defineItem<string[]>('local:ownAddresses', { fallback: [] });

/** The rep's name as drafts write it; empty until it was said. */
export const ownName = storage.defineItem<string>('local:ownName', { fallback: '' });

/** The framework in which the checks are shown. */
export const framework = checked<FrameworkId>('local:framework', (kept) =>
  frameworkIdSchema.catch('threeChecks').parse(kept),
);

/** The team's own steps within the stages. */
export const subStages = checked<SubStage[]>('local:subStages', readSubStages);

/** After how many days a contact of a stage is rotting. */
export const rotRules = checked<RotRules>('local:rotRules', readRotRules);

/** The team's own framework. */
export const ownFramework = checked<OwnFramework>('local:ownFramework', readOwnFramework);

/** How each kind of interaction is taken: the rep's table. Only what differs from how it came is kept. */
export const kindRules = checked<KindRules>('local:kindRules', readKindRules, kindOverrides);

/** What the score is made of, beside the points of each kind. */
export const scoreWeights = checked<ScoreWeights>('local:scoreWeights', readScoreWeights);

/** What scores came to, as it was worked out last. */
export const scoreCalibration = checked<KeptCalibration | undefined>('local:scoreCalibration', readCalibration);

/** When the rep works, is off, and wants no notification. */
export const workingTime = checked<WorkingTime>('local:workingTime', readWorkingTime);

/** When which next touch is proposed. */
export const followUpRules = checked<FollowUpRules>('local:followUpRules', readFollowUpRules);

/** How likely a deal at each step is won, for the forecast. */
export const stepProbabilities = checked<StepProbabilities>('local:stepProbabilities', readStepProbabilities);

/** The currency that a new deal begins with. */
export const defaultCurrency = checked<string>('local:defaultCurrency', (kept) =>
  readCurrency(kept, navigator.languages),
);

/** In which colours the pages are shown. */
export const theme = checked<Theme>('local:theme', readTheme);

/** The columns of the table, in their order. */
export const tableColumns = checked<TableColumn[]>('local:tableColumns', readTableColumns);
/** What the rep said of the columns of files that were imported. */
export const importColumns = checked<RememberedColumns>('local:importColumns', readRememberedColumns);

/**
 * A setting that is looked at before use: an older version, or a restored backup, may have written it. `kept` says what
 * of a value is kept, when that is not all.
 */
function checked<T>(
  key: `local:${string}`,
  look: (kept: unknown) => T,
  kept: (value: T) => unknown = (value) => value,
) {
  const item = storage.defineItem<unknown>(key);
  return {
    getValue: async (): Promise<T> => look(await item.getValue()),
    setValue: (value: T): Promise<void> => item.setValue(kept(value)),
    watch: (callback: (value: T) => void): (() => void) => item.watch((now) => callback(look(now))),
  };
}
