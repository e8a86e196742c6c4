// First, before what draws.
import './started-finder';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/page.css';
import { DealSettingsProvider } from '@/components/deal/DealSettingsProvider';
import { FailureBoundary } from '@/components/failure/FailureBoundary';
import { FindSettingsProvider } from '@/components/find/FindSettingsProvider';
import { followTheme } from '@/components/theme/follow-theme';
import { WorkingTimeProvider } from '@/components/working-time/WorkingTimeProvider';
import { defaultCurrency, ownName, stepProbabilities, subStages, theme, workingTime } from '@/storage/settings';
import { renewReminders } from '../sidepanel/api';
import { FinderProvider } from './FinderProvider';
import { Pipeline } from './Pipeline';
import { fetchViews } from './views';

followTheme(theme);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <FailureBoundary>
      <WorkingTimeProvider item={workingTime}>
        <DealSettingsProvider currencyItem={defaultCurrency} probabilitiesItem={stepProbabilities}>
          <FinderProvider>
            <FindSettingsProvider ownName={ownName} steps={subStages}>
              <Pipeline />
            </FindSettingsProvider>
          </FinderProvider>
        </DealSettingsProvider>
      </WorkingTimeProvider>
    </FailureBoundary>
  </StrictMode>,
);

/** What can wait until the first view is drawn. */
async function comeAfter(): Promise<void> {
  renewReminders();
  fetchViews();
  const { backUpWhenDue } = await import('./back-up-when-due');
  await backUpWhenDue();
}
requestIdleCallback(() => void comeAfter(), { timeout: 2_000 });
