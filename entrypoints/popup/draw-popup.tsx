import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '@/components/failure/FailureBoundary';
import { followTheme } from '@/components/theme/follow-theme';
import { WorkingTimeProvider } from '@/components/working-time/WorkingTimeProvider';
import { renewReminders } from '../sidepanel/api';
import { fetchAhead } from './fetch-ahead';
import { laterSettings } from './later-settings';
import { onceShown } from './once-shown';
import { Popup } from './Popup';

/** Draws the popup into its page. */
export function drawPopup(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <FailureBoundary>
        <WorkingTimeProvider item={laterSettings.workingTime}>
          <Popup />
        </WorkingTimeProvider>
      </FailureBoundary>
    </StrictMode>,
  );
  followTheme(laterSettings.theme);
  void onceShown().then(renewReminders).then(fetchAhead);
}
