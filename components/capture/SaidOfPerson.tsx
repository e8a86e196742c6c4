import type { CapturedPerson } from '@/storage/model/page-capture';
import { SourceLink } from '../note/SourceLink';
import { Foreign } from '../ui/Foreign';

/** What a page says of a person beside the name, each with its source in the tooltip. */
export function SaidOfPerson({ person }: { person: CapturedPerson }) {
  const { jobTitle, companyName, email, profileUrl } = person;
  return (
    <div className="flex flex-col text-small">
      {jobTitle ? <Said {...jobTitle} /> : null}
      {companyName ? <Said {...companyName} /> : null}
      {email ? <Said {...email} /> : null}
      {profileUrl ? <SourceLink url={profileUrl.value} /> : null}
    </div>
  );
}

function Said({ value, source }: { value: string; source: string }) {
  return (
    <span title={`Read from ${source}`}>
      <Foreign text={value} className="line-clamp-2" />
    </span>
  );
}
