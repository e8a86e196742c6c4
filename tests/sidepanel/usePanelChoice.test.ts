import { describe, expect, it } from 'vitest';
import { pageKey, shownView } from '@/entrypoints/sidepanel/usePanelChoice';
import type { PageState } from '@/storage/model/page-reading';

const page = (url: string, status: 'loading' | 'none' = 'loading') => ({
  tabId: 1,
  state: { status, url } as PageState,
});
const ADA = page('https://www.linkedin.com/in/ada-vermeer/');
const BRUNO = page('https://www.linkedin.com/in/bruno-castell/');
const FEED = page('https://www.linkedin.com/feed/', 'none');
const pipelineBeside = (beside: typeof ADA) => ({ tab: 'pipeline' as const, besidePage: pageKey(beside) });

describe('shownView', () => {
  it('shows the page where there is one to speak of, else the pipeline', () => {
    expect(shownView(undefined, ADA, true).tab).toBe('page');
    expect(shownView(undefined, FEED, true).tab).toBe('pipeline');
    expect(shownView(undefined, undefined, true).tab).toBe('pipeline');
  });

  it('shows a newcomer without any site how to begin', () => {
    expect(shownView(undefined, undefined, false).tab).toBe('page');
  });

  it("keeps the rep's choice beside the same page", () => {
    expect(shownView(pipelineBeside(ADA), ADA, true).tab).toBe('pipeline');
    const contactInfo = page('https://www.linkedin.com/in/ada-vermeer/overlay/contact-info/');
    expect(shownView(pipelineBeside(ADA), contactInfo, true).tab).toBe('pipeline');
  });

  it('follows to another person', () => {
    expect(shownView(pipelineBeside(ADA), BRUNO, true).tab).toBe('page');
  });

  it('keeps the choice where there is nothing to follow to', () => {
    expect(shownView(pipelineBeside(ADA), FEED, true).tab).toBe('pipeline');
  });
});
