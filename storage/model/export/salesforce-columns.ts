import type { Contact } from '../contact';
import type { Stage } from '../stage';
import { closeDay, plainAmount } from './close-day';
import { column, type ProgramColumns } from './file-column';
import { isoDay } from './iso-time';
import { twoNames } from './two-names';

/** Salesforce insists on a company, and fills this in itself where its own forms have none. */
const NO_COMPANY = '[not provided]';

const STATUS: Record<Stage, string> = {
  lead: 'Open - Not Contacted',
  prospect: 'Working - Contacted',
  opportunity: 'Closed - Converted',
  customer: 'Closed - Converted',
  nurture: 'Working - Contacted',
  disqualified: 'Closed - Not Converted',
  lost: 'Closed - Not Converted',
};

const STEPS = { demo: 'Needs Analysis', proposal: 'Proposal/Price Quote', negotiation: 'Negotiation/Review' } as const;

/** Files that Salesforce's Data Import Wizard takes for leads, and its loader for tasks and opportunities. */
export const SALESFORCE_COLUMNS: ProgramColumns = {
  contacts: [
    column('First Name', ({ name }: Contact) => twoNames(name).first),
    column('Last Name', ({ name }) => twoNames(name).last),
    column('Company', ({ companyName }) => companyName ?? NO_COMPANY),
    column('Title', ({ jobTitle }) => jobTitle),
    column('Email', ({ emails }) => emails[0]),
    column('Phone', ({ phones }) => phones[0]),
    column('Mobile', ({ phones }) => phones[1]),
    column('City', ({ location }) => location),
    column('Website', ({ profileUrl }) => profileUrl),
    column('Lead Source', ({ source }) => source),
    column('Lead Status', ({ stage, outboundCount }) =>
      stage === 'lead' && outboundCount > 0 ? 'Working - Contacted' : STATUS[stage],
    ),
    column('Email Opt Out', ({ doNotContact }) => (doNotContact ? 'TRUE' : 'FALSE')),
    column('Description', ({ note }) => note),
  ],
  interactions: [
    column('Email', ({ contact }) => contact.emails[0]),
    column('Subject', ({ interaction }) => interaction.subject ?? `${interaction.channel}, ${interaction.direction}`),
    column('ActivityDate', ({ interaction }) => isoDay(interaction.at)),
    column('Status', () => 'Completed'),
    column('Priority', () => 'Normal'),
    column('TaskSubtype', ({ interaction }) =>
      interaction.channel === 'email' ? 'Email' : interaction.channel === 'call' ? 'Call' : 'Task',
    ),
    column('Description', ({ interaction }) => interaction.excerpt),
  ],
  deals: [
    column('Opportunity Name', ({ deal }) => deal.name),
    column('Account Name', ({ contact }) => contact?.companyName ?? contact?.name),
    column('Stage', ({ deal }) =>
      deal.status === 'open' ? STEPS[deal.step] : deal.status === 'won' ? 'Closed Won' : 'Closed Lost',
    ),
    column('Close Date', ({ deal }) => closeDay(deal)),
    column('Amount', ({ deal }) => plainAmount(deal)),
    column('Opportunity Currency', ({ deal }) => deal.currency),
    column('Description', ({ deal }) => deal.reason),
  ],
};
