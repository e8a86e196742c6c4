import { Foreign } from '../ui/Foreign';

interface PersonSummaryProps {
  headline?: string | undefined;
  jobTitle?: string | undefined;
  companyName?: string | undefined;
  location?: string | undefined;
}

/** Headline, "title at company", place: a line or two each, as far as they are known. */
export function PersonSummary({ headline, jobTitle, companyName, location }: PersonSummaryProps) {
  return (
    <div className="flex flex-col">
      {headline ? <Foreign text={headline} className="line-clamp-3" /> : null}
      {jobTitle || companyName ? (
        <p className="line-clamp-2">
          {jobTitle ? <Foreign text={jobTitle} className="font-medium" /> : null}
          {jobTitle && companyName ? ' at ' : null}
          {companyName ? <Foreign text={companyName} className="font-medium" /> : null}
        </p>
      ) : null}
      {location ? <Foreign text={location} className="line-clamp-2 text-dim" /> : null}
    </div>
  );
}
