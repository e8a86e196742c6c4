import { ButtonPlace } from '@/components/setting/ButtonPlace';
import { PrivacyWords } from '@/components/site/PrivacyWords';
import { SiteSwitches } from '@/components/site/SiteSwitches';
import { Page } from '@/components/ui/Page';
import { PageSection } from '@/components/ui/PageSection';
import { buttonInPage } from '@/storage/settings';
import { siteAccess } from '../options/api';

/** What Twoway is, what it reads and keeps, and the switches. One screen. */
export function Welcome() {
  return (
    <Page
      wide
      title="Welcome to Twoway"
      lead="Keep track of the people you are talking to: a lead is one-way; a prospect answers back and fits."
    >
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <PageSection title="What it reads and keeps">
          <PrivacyWords />
        </PageSection>
        <div className="lg:row-span-2">
          <PageSection title="Switch on the sites you use">
            <SiteSwitches access={siteAccess} />
          </PageSection>
        </div>
        <PageSection title="Where “Save as lead” lives">
          <ButtonPlace item={buttonInPage} />
        </PageSection>
      </div>
      <p className="text-dim">
        Then open a profile or a mail thread and press “Save as lead”. All of this can be changed in the options.
      </p>
    </Page>
  );
}
