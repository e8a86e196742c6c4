import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/page.css';
import { FailureBoundary } from '@/components/failure/FailureBoundary';
import { makeDueBackup } from './automatic-backups';
import { Options } from './Options';

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
