import { ExternalLink } from 'lucide-react';

interface PageLinkProps {
  page: { address: string; label: string };
  /** The element that says who it is about. */
  describedBy: string;
}

/** Leads to the page of somebody in the day. */
export function PageLink({ page, describedBy }: PageLinkProps) {
  return (
    <a
      data-action="page"
      href={page.address}
      target="_blank"
      rel="noreferrer"
      aria-label={page.label}
      title={`${page.label} (p)`}
      aria-describedby={describedBy}
      className="inline-flex size-6 items-center justify-center rounded-md text-dim hover:bg-sunk hover:text-ink"
    >
      <ExternalLink aria-hidden="true" size={14} />
    </a>
  );
}
