import { Building2 } from 'lucide-react';
import { saveOrganization } from '@/storage/commands/save-organization';
import type { Company } from '@/storage/model/company';
import type { CapturedOrganization } from '@/storage/model/page-capture';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { SourceLink } from '../note/SourceLink';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';

interface CapturedCompanyProps {
  organization: CapturedOrganization;
  company: Company | undefined;
}

/** The organization whose page it is: to be saved as a company, or known already. */
export function CapturedCompany({ organization, company }: CapturedCompanyProps) {
  const { run, busy, failure } = useCommand();
  const { name, website } = organization;
  const save = () =>
    run(
      () => saveOrganization({ name: name.value, website: website?.value }),
      ({ eventId }) => ({ text: `${name.value} is saved`, ...(eventId ? { undo: [eventId] } : {}) }),
    );
  return (
    <section aria-label="Company of the page" className="flex flex-col gap-1.5">
      <div className="flex items-start gap-2">
        <Building2 aria-hidden="true" size={16} className="mt-0.5 shrink-0 text-dim" />
        <div className="flex min-w-0 flex-1 flex-col">
          <h3 className="font-semibold" title={`Read from ${name.source}`}>
            <Foreign text={name.value} className="line-clamp-2" />
          </h3>
          {website ? (
            <span className="flex text-small">
              <SourceLink url={website.value} />
            </span>
          ) : null}
        </div>
        {company ? (
          <Badge>saved</Badge>
        ) : (
          <Button size="small" disabled={busy} onClick={save}>
            Save company
          </Button>
        )}
      </div>
      <FailureAlert failure={failure} />
    </section>
  );
}
