import type { Contact } from '../contact';
import { OWN_MARK } from '../csv/program';
import { OWN_PARTING } from '../csv/split-cell';
import { closeDay, plainAmount } from './close-day';
import { column, type ProgramColumns } from './file-column';
import { isoTime } from './iso-time';

const list = (values: readonly string[] = []): string => values.join(OWN_PARTING);

/** Our own files: all that is known of somebody, so that reading the file gives the same person. */
export const OWN_COLUMNS: ProgramColumns = {
  contacts: [
    column(OWN_MARK, ({ id }: Contact) => id),
    column('Name', ({ name }) => name),
    column('Headline', ({ headline }) => headline),
    column('Job title', ({ jobTitle }) => jobTitle),
    column('Company', ({ companyName }) => companyName),
    column('Location', ({ location }) => location),
    column('Email addresses', ({ emails }) => list(emails)),
    column('Phone numbers', ({ phones }) => list(phones)),
    column('LinkedIn', ({ linkedinSlug }) => linkedinSlug),
    column('Profile address', ({ profileUrl }) => profileUrl),
    column('LinkedIn member id', ({ linkedinMemberId }) => linkedinMemberId),
    column('LinkedIn member number', ({ linkedinMemberNumber }) => linkedinMemberNumber),
    column('Sales Navigator id', ({ salesId }) => salesId),
    column('Tags', ({ tags }) => list(tags)),
    column('Note', ({ note }) => note),
    column('Language', ({ language }) => language),
    column('Time zone', ({ zone }) => zone),
    column('Persona', ({ persona }) => persona),
    column('Source', ({ source }) => source),
    column('Lawful basis', ({ lawfulBasis }) => lawfulBasis),
    column('Owner', ({ owner }) => owner),
    column('Stage', ({ stage }) => stage),
    column('Do not contact', ({ doNotContact }) => doNotContact && (doNotContact.reason ?? 'Yes')),
    column('Added', ({ createdAt }) => isoTime(createdAt)),
    column('Two-way since', ({ twoWayAt }) => isoTime(twoWayAt)),
    column('Last word of theirs', ({ lastInboundAt }) => isoTime(lastInboundAt)),
    column('Last word of ours', ({ lastOutboundAt }) => isoTime(lastOutboundAt)),
    column('Next follow-up', ({ nextFollowUpAt }) => isoTime(nextFollowUpAt)),
  ],
  interactions: [
    column(OWN_MARK, ({ contact }) => contact.id),
    column('Name', ({ contact }) => contact.name),
    column('Email address', ({ contact }) => contact.emails[0]),
    column('At', ({ interaction }) => isoTime(interaction.at)),
    column('Direction', ({ interaction }) => interaction.direction),
    column('Channel', ({ interaction }) => interaction.channel),
    column('Kind', ({ interaction }) => interaction.kind),
    column('Written by a person', ({ interaction }) => (interaction.genuine ? 'Yes' : 'No')),
    column('Subject', ({ interaction }) => interaction.subject),
    column('Words', ({ interaction }) => interaction.excerpt),
    column('Call', ({ interaction }) => interaction.callOutcome),
  ],
  deals: [
    column('Deal', ({ deal }) => deal.name),
    column('Name', ({ contact }) => contact?.name),
    column('Email address', ({ contact }) => contact?.emails[0]),
    column('Company', ({ contact }) => contact?.companyName),
    column('Amount', ({ deal }) => plainAmount(deal)),
    column('Currency', ({ deal }) => deal.currency),
    column('Step', ({ deal }) => deal.step),
    column('Status', ({ deal }) => deal.status),
    column('Close date', ({ deal }) => closeDay(deal)),
    column('Reason', ({ deal }) => deal.reason),
    column('Owner', ({ deal }) => deal.owner),
    column('Added', ({ deal }) => isoTime(deal.createdAt)),
  ],
};
