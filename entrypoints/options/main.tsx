import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/page.css';
import { FailureBoundary } from '@/components/failure/FailureBoundary';
import { followTheme } from '@/components/theme/follow-theme';
import { theme } from '@/storage/settings';
import { makeDueBackup } from './automatic-backups';
import { Options } from './Options';

followTheme(theme);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <FailureBoundary>
      <Options />
    </FailureBoundary>
  </StrictMode>,
);
void makeDueBackup();
