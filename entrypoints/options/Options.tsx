import { AutomaticBackups } from '@/components/backup/AutomaticBackups';
import { BackupReminder } from '@/components/backup/BackupReminder';
import { Backups } from '@/components/backup/Backups';
import { BrowserKeeping } from '@/components/backup/BrowserKeeping';
import { DataCheck } from '@/components/data-check/DataCheck';
import { ExportEverybody } from '@/components/export/ExportEverybody';
import { ReaderHealthTables } from '@/components/health/ReaderHealthTables';
import { TouchRules } from '@/components/next-touch/TouchRules';
import { CalibrationSection } from '@/components/score/CalibrationSection';
import { WeightsEditor } from '@/components/score/WeightsEditor';
import { ButtonPlace } from '@/components/setting/ButtonPlace';
import { FrameworkSetting } from '@/components/setting/FrameworkSetting';
import { KindRulesTable } from '@/components/setting/KindRulesTable';
import { OwnAddresses } from '@/components/setting/OwnAddresses';
import { PolicyChoice } from '@/components/setting/PolicyChoice';
import { ThemeChoice } from '@/components/setting/ThemeChoice';
import { PrivacyWords } from '@/components/site/PrivacyWords';
import { SiteSwitches } from '@/components/site/SiteSwitches';
import { SubStagesSetting } from '@/components/sub-stage/SubStagesSetting';
import { Page } from '@/components/ui/Page';
import { PageSection } from '@/components/ui/PageSection';
import { Part } from '@/components/ui/Part';
import { WorkingTimeSetting } from '@/components/working-time/WorkingTimeSetting';
import { backupRecord, backupSchedule } from '@/storage/backup-settings';
import { readerHealth } from '@/storage/reader-health';
import {
  buttonInPage,
  followUpRules,
  framework,
  kindRules,
  ownAddresses,
  ownFramework,
  promotionPolicy,
  rotRules,
  scoreCalibration,
  scoreWeights,
  subStages,
  theme,
  workingTime,
} from '@/storage/settings';
import { siteAccess } from './api';
import { automaticActions, browserSpace } from './automatic-backups';
import { backupActions } from './backup-actions';
import { OpenPages } from './OpenPages';
import { Shortcuts } from './Shortcuts';

/** Everything that can be set. */
export function Options() {
  return (
    <Page title="Twoway options">
      <PageSection title="Sites">
        <SiteSwitches access={siteAccess} />
      </PageSection>
      <PageSection title="Where “Save as lead” lives">
        <ButtonPlace item={buttonInPage} />
      </PageSection>
      <PageSection title="Your own addresses">
        <OwnAddresses item={ownAddresses} />
      </PageSection>
      <PageSection title="Working time">
        <WorkingTimeSetting item={workingTime} />
      </PageSection>
      <PageSection title="What makes a lead a prospect">
        <PolicyChoice item={promotionPolicy} />
      </PageSection>
      <PageSection title="Steps of the board">
        <SubStagesSetting item={subStages} rot={rotRules} />
      </PageSection>
      <PageSection title="Next touch">
        <TouchRules item={followUpRules} />
      </PageSection>
      <PageSection title="Qualification framework">
        <FrameworkSetting item={framework} own={ownFramework} />
      </PageSection>
      <PageSection title="Kinds of interactions">
        <KindRulesTable item={kindRules} />
      </PageSection>
      <PageSection title="Score and temperature">
        <WeightsEditor item={scoreWeights} kinds={kindRules} />
      </PageSection>
      <PageSection title="What scores came to">
        <CalibrationSection item={scoreCalibration} />
      </PageSection>
      <PageSection title="Colours">
        <ThemeChoice item={theme} />
      </PageSection>
      <PageSection title="Keyboard shortcuts">
        <Shortcuts />
      </PageSection>
      <PageSection title="How well pages are read">
        <ReaderHealthTables item={readerHealth} />
      </PageSection>
      <PageSection title="Your data">
        <YourData />
      </PageSection>
      <PageSection title="Report a page">
        <OpenPages />
      </PageSection>
      <PageSection title="Privacy">
        <PrivacyWords />
      </PageSection>
    </Page>
  );
}

/** Copies, files for other programs, and whether all that is kept agrees. */
function YourData() {
  return (
    <>
      <BackupReminder record={backupRecord} />
      <Backups actions={backupActions} />
      <Part title="Automatic backups">
        <AutomaticBackups schedule={backupSchedule} record={backupRecord} actions={automaticActions} />
      </Part>
      <Part title="Space in this browser">
        <BrowserKeeping space={browserSpace} />
      </Part>
      <Part title="Import">
        <a href="/pipeline.html#import" className="self-start text-accent underline">
          Import people from your LinkedIn archive or a file
        </a>
      </Part>
      <Part title="Export">
        <ExportEverybody />
      </Part>
      <Part title="Check">
        <DataCheck />
      </Part>
    </>
  );
}
