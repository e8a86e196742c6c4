import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/styles/page.css';
import { FailureBoundary } from '@/components/failure/FailureBoundary';
import { Welcome } from './Welcome';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <FailureBoundary>
      <Welcome />
    </FailureBoundary>
  </StrictMode>,
);
