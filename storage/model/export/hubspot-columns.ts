import type { Contact } from '../contact';
import type { Deal } from '../deal';
import type { Stage } from '../stage';
import { closeDay, plainAmount } from './close-day';
import { column, type ProgramColumns } from './file-column';
import { isoDay } from './iso-time';
import { twoNames } from './two-names';

/** HubSpot's own words for how far somebody is. */
const LIFECYCLE: Record<Stage, string> = {
  lead: 'Lead',
  prospect: 'Sales Qualified Lead',
  opportunity: 'Opportunity',
  customer: 'Customer',
  nurture: 'Lead',
  disqualified: 'Other',
  lost: 'Other',
};

/** The steps of the pipeline that every HubSpot account begins with. */
const STEPS = {
  demo: 'Presentation Scheduled',
  proposal: 'Decision Maker Bought-In',
  negotiation: 'Contract Sent',
} as const;

/** Files that HubSpot's importer takes with its own names of columns. */
export const HUBSPOT_COLUMNS: ProgramColumns = {
  contacts: [
    column('First Name', ({ name }: Contact) => twoNames(name).first),
    column('Last Name', ({ name }) => twoNames(name).last),
    column('Email', ({ emails }) => emails[0]),
    column('Additional email addresses', ({ emails }) => emails.slice(1).join(';')),
    column('Phone Number', ({ phones }) => phones[0]),
    column('Mobile Phone Number', ({ phones }) => phones[1]),
    column('Company Name', ({ companyName }) => companyName),
    column('Job Title', ({ jobTitle }) => jobTitle),
    column('City', ({ location }) => location),
    column('LinkedIn URL', ({ profileUrl, linkedinSlug }) => linkedinSlug && profileUrl),
    column('Lifecycle Stage', ({ stage }) => LIFECYCLE[stage]),
    column('Lead Status', leadStatus),
  ],
  interactions: [
    column('Email', ({ contact }) => contact.emails[0]),
    column('Activity date', ({ interaction }) => isoDay(interaction.at)),
    column('Note body', ({ interaction }) =>
      [
        `${interaction.channel}, ${interaction.direction}${interaction.subject ? `: ${interaction.subject}` : ''}`,
        interaction.excerpt,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
  ],
  deals: [
    column('Deal Name', ({ deal }) => deal.name),
    column('Pipeline', () => 'Sales Pipeline'),
    column('Deal Stage', ({ deal }) => dealStage(deal)),
    column('Amount', ({ deal }) => plainAmount(deal)),
    column('Currency', ({ deal }) => deal.currency),
    column('Close Date', ({ deal }) => closeDay(deal)),
    column('Email', ({ contact }) => contact?.emails[0]),
  ],
};

function leadStatus({ stage, twoWayAt, outboundCount }: Contact): string {
  if (stage === 'disqualified' || stage === 'lost') return 'Unqualified';
  if (stage === 'nurture') return 'Bad Timing';
  if (stage === 'opportunity') return 'Open Deal';
  if (twoWayAt !== undefined) return 'Connected';
  return outboundCount > 0 ? 'Attempted to Contact' : 'New';
}

function dealStage({ status, step }: Deal): string {
  return status === 'open' ? STEPS[step] : status === 'won' ? 'Closed Won' : 'Closed Lost';
}
