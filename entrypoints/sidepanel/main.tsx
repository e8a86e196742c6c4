import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/page.css';
import { DealSettingsProvider } from '@/components/deal/DealSettingsProvider';
import { FailureBoundary } from '@/components/failure/FailureBoundary';
import { FindSettingsProvider } from '@/components/find/FindSettingsProvider';
import { followTheme } from '@/components/theme/follow-theme';
import { WorkingTimeProvider } from '@/components/working-time/WorkingTimeProvider';
import { openEarly } from '@/storage/open-early';
import { defaultCurrency, ownName, stepProbabilities, subStages, theme, workingTime } from '@/storage/settings';
import { renewReminders } from './api';
import { Panel } from './Panel';
import { PanelFinder } from './PanelFinder';

openEarly();
followTheme(theme);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <FailureBoundary>
      <WorkingTimeProvider item={workingTime}>
        <DealSettingsProvider currencyItem={defaultCurrency} probabilitiesItem={stepProbabilities}>
          <PanelFinder>
            <FindSettingsProvider ownName={ownName} steps={subStages}>
              <Panel />
            </FindSettingsProvider>
          </PanelFinder>
        </DealSettingsProvider>
      </WorkingTimeProvider>
    </FailureBoundary>
  </StrictMode>,
);
renewReminders();
