import { useEffect, useState } from 'react';
import { PageReport } from '@/components/report/PageReport';
import { Disclosure } from '@/components/ui/Disclosure';
import { reportedPages } from '../background/api';
import { reportOn } from '../sidepanel/api';

interface OpenPage {
  tabId: number;
  url: string;
}

/** The pages that are open on the sites that are read, each with a way to report how. */
export function OpenPages() {
  const [pages, setPages] = useState<OpenPage[]>();
  useEffect(() => {
    void reportedPages().then((found) => setPages([...found].map(([tabId, { state }]) => ({ tabId, url: state.url }))));
  }, []);
  if (!pages) return null;
  if (pages.length === 0) {
    return (
      <p className="text-dim">No page of a site that is read is open. Open the one that is read wrong and come back.</p>
    );
  }
  return pages.map(({ tabId, url }) => (
    <Disclosure key={`${tabId} ${url}`} title={shortAddress(url)}>
      <PageReport report={() => reportOn(tabId, url)} />
    </Disclosure>
  ));
}

function shortAddress(url: string): string {
  const { hostname, pathname, hash } = new URL(url);
  return `${hostname}${pathname}${hash}`;
}
