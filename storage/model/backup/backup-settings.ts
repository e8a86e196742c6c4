import { promotionPolicySchema } from '../promotion';
import { z } from '../z';

const anything = z.unknown();

/**
 * The settings that a backup holds, by their names. The ones that may be anything are looked at whenever they are read. Left out is
 * what follows from records, and what is of this browser alone.
 */
const SETTINGS = {
  buttonInPage: z.boolean(),
  promotionPolicy: promotionPolicySchema,
  ownAddresses: z.array(z.string().max(320)).max(1_000),
  ownName: z.string().max(300),
  framework: anything,
  subStages: anything,
  rotRules: anything,
  ownFramework: anything,
  kindRules: anything,
  scoreWeights: anything,
  workingTime: anything,
  followUpRules: anything,
  stepProbabilities: anything,
  defaultCurrency: anything,
  tableColumns: anything,
  importColumns: anything,
  theme: anything,
};

export type SettingName = keyof typeof SETTINGS;
export const SETTINGS_IN_BACKUP = Object.keys(SETTINGS) as SettingName[];

/** What of the settings of a backup is taken over: each that is known and fits. */
export function settingsOfBackup(kept: Readonly<Record<string, unknown>>): Partial<Record<SettingName, unknown>> {
  const fitting = SETTINGS_IN_BACKUP.flatMap((name) => {
    if (!Object.hasOwn(kept, name) || kept[name] === null || kept[name] === undefined) return [];
    const checked = SETTINGS[name].safeParse(kept[name]);
    return checked.success ? [[name, checked.data] as const] : [];
  });
  return Object.fromEntries(fitting);
}
