import type { Company } from '@/storage/model/company';
import { companyNameKey } from '@/storage/model/company-name';
import { type Contact, contactIdSchema } from '@/storage/model/contact';
import { profileUrlOf } from '@/storage/model/linkedin-address';
import { STAGES, type Stage } from '@/storage/model/stage';
import { COMPANY_NAMES, FAMILY_NAMES, GIVEN_NAMES, JOB_TITLES, PLACES } from './fictional-words';
import type { SeededRandom } from './seeded-random';

/** Of a hundred contacts, in the order of STAGES: lead, prospect, opportunity, customer, nurture, disqualified, lost. */
const SHARES = [58, 20, 6, 6, 5, 3, 2];
const MOST_COMPANIES = 4_000;
const SIZES = ['2-10 employees', '11-50 employees', '51-200 employees', '201-500 employees', '10,001+ employees'];

/** Few large accounts and many small ones. The same number is the same company. */
export function generatedCompany(random: SeededRandom, since: number): Company {
  const number = random.powerLaw(1.5, MOST_COMPANIES);
  const name = `${COMPANY_NAMES[number % COMPANY_NAMES.length]} ${number}`;
  const nameKey = companyNameKey(name);
  const size = SIZES[number % (SIZES.length + 1)];
  return { id: `name:${nameKey}`, name, nameKey, createdAt: since, updatedAt: since, ...(size && { size }) };
}

/** A fictional person at a company, as saved from a profile; derived fields are empty. */
export function generatedPerson(index: number, company: Company, random: SeededRandom, createdAt: number): Contact {
  const name = `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`;
  const jobTitle = random.pick(JOB_TITLES);
  const slug = `person-${index}`;
  const said = { origin: 'page', source: 'topcard', at: createdAt } as const;
  const referrer = index > 0 && random.next() < 0.05 ? random.whole(index) : undefined;
  return {
    id: contactIdSchema.parse(`generated-${index}`),
    name,
    jobTitle,
    headline: `${jobTitle} at ${company.name}`,
    companyName: company.name,
    companyId: company.id,
    location: random.pick(PLACES),
    emails: [`${slug}@company-${index % MOST_COMPANIES}.example`],
    phones: [],
    linkedinSlug: slug,
    linkedinMemberNumber: index + 1,
    profileUrl: profileUrlOf(slug),
    stage: stageOf(random.whole(100)),
    stageChangedAt: createdAt,
    source: referrer === undefined ? 'linkedin-profile' : 'referral',
    ...(referrer !== undefined && { referredBy: contactIdSchema.parse(`generated-${referrer}`) }),
    provenance: { name: said, jobTitle: said, headline: said, companyName: said, location: said },
    createdAt,
    updatedAt: createdAt,
    inboundCount: 0,
    outboundCount: 0,
    searchWords: [],
    matchKeys: [],
  };
}

function stageOf(percent: number): Stage {
  const reached = SHARES.map((_, index) => SHARES.slice(0, index + 1).reduce((sum, share) => sum + share));
  return STAGES[reached.findIndex((share) => percent < share)] ?? 'lead';
}
