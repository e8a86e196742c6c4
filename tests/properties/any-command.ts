import fc from 'fast-check';
import { addNote } from '@/storage/commands/add-note';
import { addObjection } from '@/storage/commands/add-objection';
import { answerObjection } from '@/storage/commands/answer-objection';
import { archiveCadence } from '@/storage/commands/archive-cadence';
import { changeStage } from '@/storage/commands/change-stage';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { correctInteraction } from '@/storage/commands/correct-interaction';
import { editContact } from '@/storage/commands/edit-contact';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { giveAnswer } from '@/storage/commands/give-answer';
import { keepApart } from '@/storage/commands/keep-apart';
import { leaveCadence } from '@/storage/commands/leave-cadence';
import { logInteraction } from '@/storage/commands/log-interaction';
import { logThread } from '@/storage/commands/log-thread';
import { loseDeal } from '@/storage/commands/lose-deal';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { nurtureContact } from '@/storage/commands/nurture-contact';
import { promoteContact } from '@/storage/commands/promote-contact';
import { putTouchAway } from '@/storage/commands/put-touch-away';
import { removeContact } from '@/storage/commands/remove-contact';
import { removeDeal } from '@/storage/commands/remove-deal';
import { removeNote } from '@/storage/commands/remove-note';
import { removeObjection } from '@/storage/commands/remove-objection';
import { reopenDeal } from '@/storage/commands/reopen-deal';
import { saveCadence } from '@/storage/commands/save-cadence';
import { saveCompany } from '@/storage/commands/save-company';
import { saveDeal } from '@/storage/commands/save-deal';
import { saveLead } from '@/storage/commands/save-lead';
import { saveOrganization } from '@/storage/commands/save-organization';
import { saveReferral } from '@/storage/commands/save-referral';
import { setAgenda } from '@/storage/commands/set-agenda';
import { setBuyingRole } from '@/storage/commands/set-buying-role';
import { setDealStep } from '@/storage/commands/set-deal-step';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { setOwner } from '@/storage/commands/set-owner';
import { setSubStage } from '@/storage/commands/set-sub-stage';
import { setTags } from '@/storage/commands/set-tags';
import { settleAnswer } from '@/storage/commands/settle-answer';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { snoozeFollowUps } from '@/storage/commands/snooze-follow-ups';
import { undoEvent } from '@/storage/commands/undo-event';
import { winDeal } from '@/storage/commands/win-deal';
import { db } from '@/storage/db';
import { answerValueSchema, criterionSchema } from '@/storage/model/answer';
import { buyingRoleSchema } from '@/storage/model/buying-role';
import { type ContactId, contactIdSchema } from '@/storage/model/contact';
import { DEAL_STEPS } from '@/storage/model/deal';
import { directionSchema, interactionKindSchema } from '@/storage/model/interaction';
import { type MergeChoice, mergeSideSchema } from '@/storage/model/merged-contact';
import { promotionPolicySchema } from '@/storage/model/promotion';
import { STAGES } from '@/storage/model/stage';
import { touchSchema } from '@/storage/model/touch';
import { companyPage, message } from '../storage/examples';
import { address, anyPatch, anyProfile, optional, text } from './any-person';

/** One command as a rep might give it; what it is about is chosen among what is there when it runs. */
export interface AnyCommand {
  name: string;
  /**
   * Gives the event, if there was one, the merges that came before it, newest first, and what followed from it, oldest first.
   * Throws what the command throws.
   */
  run(): Promise<{
    eventId?: string | undefined;
    joined?: string[] | undefined;
    effects?: { eventId: string }[] | undefined;
  }>;
}

const few = fc.nat(4);
const time = fc.integer({ min: 1, max: 50 });

type ChosenTable =
  | 'contacts'
  | 'companies'
  | 'interactions'
  | 'followUps'
  | 'notes'
  | 'events'
  | 'cadences'
  | 'enrolments'
  | 'deals';

/** The row at this place among those that are there, or an id that is none. */
async function chosen(table: ChosenTable, place: number): Promise<string> {
  const ids = await db.table(table).toCollection().primaryKeys();
  return String(ids[place % Math.max(1, ids.length)] ?? 'none');
}
const contactAt = async (place: number): Promise<ContactId> => contactIdSchema.parse(await chosen('contacts', place));

function command<T>(
  name: string,
  input: fc.Arbitrary<T>,
  run: (input: T) => ReturnType<AnyCommand['run']>,
): fc.Arbitrary<AnyCommand> {
  return input.map((given) => ({
    name,
    run: () => run(given),
    // How a counter-example is printed.
    [fc.toStringMethod]: () => `${name}(${fc.stringify(given)})`,
  }));
}

const anyMessage = fc
  .record({
    id: fc.constantFrom('m1', 'm2', 'm3'),
    kind: fc.constantFrom('message', 'auto-reply', 'bounce' as const),
    direction: fc.constantFrom(...directionSchema.options),
    sentAt: time,
    collapsed: fc.boolean(),
    sender: fc.record({ address }),
  })
  .map(message);

/** A domain from which people write, one of many organisations, and no address at all. */
const site = fc.constantFrom('https://www.x.example/', 'https://kestrel.example', 'https://facebook.com/k', 'Kestrel');
const anyCompanyFields = fc.record(
  { linkedinId: fc.constantFrom('1', '2'), size: text, website: site },
  { requiredKeys: [] },
);

const anyInteraction = fc.record({
  kind: fc.constantFrom(...interactionKindSchema.options),
  direction: fc.constantFrom(...directionSchema.options),
  at: time,
});

/** What a rep may say of an interaction beside whose it is. */
const anyCorrection = fc.record(
  { genuine: fc.boolean(), direction: fc.constantFrom(...directionSchema.options) },
  { requiredKeys: [] },
);

const anyStep = fc.record({
  id: fc.constantFrom('s1', 's2', 's3', 's4'),
  touch: fc.constantFrom(...touchSchema.options),
  waitDays: fc.nat(3),
});
const anyCadence = fc.record({
  audience: fc.constantFrom('lead', 'lead', 'prospect' as const),
  steps: fc.uniqueArray(anyStep, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
});

const anyDeal = fc.record({
  name: fc.constantFrom('Looms', 'Parts'),
  people: fc.array(few, { maxLength: 2 }),
  company: optional(few),
  amount: optional(fc.nat(9_999)),
  expectedCloseOn: optional(fc.constantFrom('2026-11-30', '2027-01-15')),
  step: optional(fc.constantFrom(...DEAL_STEPS)),
});
/** The objection at this place of a deal, or an id that is none. */
async function objectionAt(dealId: string, place: number): Promise<string> {
  const all = (await db.deals.get(dealId))?.objections ?? [];
  return all[place % Math.max(1, all.length)]?.id ?? 'none';
}

const anySide = fc.constantFrom(...mergeSideSchema.options);
/** For which fields of a merge the rep chose a side, and which. */
const anyChoice: fc.Arbitrary<MergeChoice> = fc.record(
  { name: anySide, companyName: anySide, linkedinSlug: anySide, stage: anySide },
  { requiredKeys: [] },
);

/** Any command that a rep can give, undo and redo among them. */
export const anyCommand: fc.Arbitrary<AnyCommand> = fc.oneof(
  { weight: 4, arbitrary: command('saveLead of a profile', anyProfile, (reading) => saveLead({ reading })) },
  command(
    'saveLead of a person',
    fc.record({ name: text, emails: fc.uniqueArray(address), typed: fc.boolean() }),
    ({ typed, ...person }) => saveLead({ person, typed, source: typed ? 'manual' : 'gmail-thread' }),
  ),
  command('saveCompany', fc.tuple(text, anyCompanyFields), async ([name, fields]) =>
    saveCompany(companyPage(name, fields)),
  ),
  command('saveReferral', fc.tuple(few, text, optional(address)), async ([from, name, email]) =>
    saveReferral({ fromContactId: await contactAt(from), name, email }),
  ),
  {
    weight: 3,
    arbitrary: command('editContact', fc.tuple(few, anyPatch), async ([at, patch]) =>
      editContact(await contactAt(at), patch),
    ),
  },
  command('removeContact', few, async (at) => removeContact(await contactAt(at))),
  command('logThread', fc.tuple(few, fc.array(anyMessage, { maxLength: 4 })), async ([at, messages]) =>
    logThread({ contactId: await contactAt(at), threadId: 't', messages }),
  ),
  command('logInteraction', fc.tuple(few, anyInteraction), async ([at, said]) =>
    logInteraction({ contactId: await contactAt(at), channel: 'other', ...said }),
  ),
  {
    weight: 3,
    arbitrary: command('correctInteraction', fc.tuple(few, anyCorrection, optional(few)), async ([at, said, to]) =>
      correctInteraction(await chosen('interactions', at), {
        ...said,
        movedTo: to === undefined ? undefined : await contactAt(to),
      }),
    ),
  },
  command(
    'giveAnswer',
    fc.tuple(few, fc.constantFrom(...criterionSchema.options), fc.constantFrom(...answerValueSchema.options)),
    async ([at, criterion, value]) => giveAnswer({ contactId: await contactAt(at), criterion, value }),
  ),
  command('setBuyingRole', fc.tuple(few, optional(fc.constantFrom(...buyingRoleSchema.options))), async ([at, role]) =>
    setBuyingRole({ contactId: await contactAt(at), role }),
  ),
  command(
    'promoteContact',
    fc.tuple(
      few,
      fc.constantFrom(...promotionPolicySchema.options),
      fc.subarray([...criterionSchema.options], { maxLength: 2 }),
      fc.boolean(),
    ),
    async ([at, policy, required, override]) =>
      promoteContact({ contactId: await contactAt(at), policy, required, override }),
  ),
  command('changeStage', fc.tuple(few, fc.constantFrom(...STAGES)), async ([at, to]) =>
    changeStage({ contactId: await contactAt(at), to }),
  ),
  command(
    'setSubStage',
    fc.tuple(few, fc.constantFrom(...STAGES), optional(fc.constantFrom('step-1', 'step-2'))),
    async ([at, stage, subStage]) => setSubStage({ contactId: await contactAt(at), stage, subStage }),
  ),
  command('nurtureContact', fc.tuple(few, time), async ([at, dueAt]) =>
    nurtureContact({ contactId: await contactAt(at), dueAt }),
  ),
  command('setFollowUp', fc.tuple(few, time), async ([at, dueAt]) =>
    setFollowUp({ contactId: await contactAt(at), dueAt }),
  ),
  command(
    'setFollowUp that waits',
    fc.tuple(few, fc.constantFrom('noAnswer', 'quiet', 'saved', 'nurture' as const)),
    async ([at, why]) => setFollowUp({ contactId: await contactAt(at), dueAt: 50, why }),
  ),
  command(
    'logInteraction of now',
    fc.tuple(few, fc.constantFrom(...directionSchema.options)),
    async ([at, direction]) =>
      logInteraction({
        contactId: await contactAt(at),
        channel: 'email',
        kind: 'message',
        direction,
        at: 1_900_000_000_000,
      }),
  ),
  command('putTouchAway', fc.tuple(few, text), async ([at, cause]) =>
    putTouchAway({ contactId: await contactAt(at), cause }),
  ),
  command('setFollowUp that repeats', few, async (at) =>
    setFollowUp({
      contactId: await contactAt(at),
      when: { wall: '2026-03-02T09:00', zone: 'Europe/Lisbon', isTheirs: true },
      repeat: { every: 1, unit: 'month', weekday: 1, ordinal: 1 },
    }),
  ),
  command('snoozeFollowUp', fc.tuple(few, time), async ([at, dueAt]) =>
    snoozeFollowUp(await chosen('followUps', at), dueAt),
  ),
  command('completeFollowUp', few, async (at) => completeFollowUp(await chosen('followUps', at))),
  command('setDoNotContact', few, async (at) => setDoNotContact({ contactId: await contactAt(at) })),
  command('saveCadence', fc.tuple(optional(few), anyCadence), async ([place, said]) =>
    saveCadence({ name: 'Spring', ...said, ...(place !== undefined && { id: await chosen('cadences', place) }) }),
  ),
  command('archiveCadence', few, async (at) => archiveCadence(await chosen('cadences', at))),
  {
    weight: 3,
    arbitrary: command('enrolContacts', fc.tuple(few, few, few), async ([at, one, other]) =>
      enrolContacts(await chosen('cadences', at), [await contactAt(one), await contactAt(other)]),
    ),
  },
  command('leaveCadence', few, async (at) => leaveCadence(await chosen('enrolments', at))),
  command('snoozeFollowUps', fc.tuple(few, few, time), async ([one, other, dueAt]) =>
    snoozeFollowUps([await chosen('followUps', one), await chosen('followUps', other)], dueAt),
  ),
  command('settleAnswer', fc.tuple(few, optional(time)), async ([at, due]) =>
    settleAnswer({ contactId: await contactAt(at), due }),
  ),
  command('setAgenda', few, async (at) => setAgenda(await chosen('followUps', at), ['Prices'])),
  command('saveOrganization', fc.tuple(text, optional(site)), async ([name, website]) =>
    saveOrganization({ name, website }),
  ),
  command('addNote to a contact', fc.tuple(few, text, time), async ([place, said, at]) =>
    addNote({ contactId: await contactAt(place), text: said, at }),
  ),
  command('addNote to a company', fc.tuple(few, text, time), async ([place, said, at]) =>
    addNote({ companyId: await chosen('companies', place), text: said, at }),
  ),
  {
    weight: 3,
    arbitrary: command('mergeContacts', fc.tuple(few, few, anyChoice), async ([keep, merge, fields]) =>
      mergeContacts({ keepId: await contactAt(keep), mergeId: await contactAt(merge), fields }),
    ),
  },
  command('keepApart', fc.tuple(few, few), async ([one, other]) =>
    keepApart(await contactAt(one), await contactAt(other)),
  ),
  {
    weight: 3,
    arbitrary: command('saveDeal', fc.tuple(optional(few), anyDeal), async ([at, { people, company, ...said }]) =>
      saveDeal({
        ...said,
        currency: 'EUR',
        contactIds: await Promise.all(people.map(contactAt)),
        ...(company !== undefined && { companyId: await chosen('companies', company) }),
        ...(at !== undefined && { id: await chosen('deals', at) }),
      }),
    ),
  },
  command('setDealStep', fc.tuple(few, fc.constantFrom(...DEAL_STEPS)), async ([at, step]) =>
    setDealStep(await chosen('deals', at), step),
  ),
  command('winDeal', few, async (at) => winDeal({ dealId: await chosen('deals', at) })),
  command('loseDeal', fc.tuple(few, fc.constantFrom('lost', 'nurture', 'stay' as const)), async ([at, afterwards]) =>
    loseDeal({ dealId: await chosen('deals', at), reason: 'Too dear', afterwards, dueAt: 40 }),
  ),
  command('reopenDeal', few, async (at) => reopenDeal({ dealId: await chosen('deals', at) })),
  command('removeDeal', few, async (at) => removeDeal(await chosen('deals', at))),
  command('addObjection', fc.tuple(few, text), async ([at, words]) =>
    addObjection({ dealId: await chosen('deals', at), words }),
  ),
  command('answerObjection', fc.tuple(few, few, optional(text)), async ([at, place, answer]) => {
    const dealId = await chosen('deals', at);
    return answerObjection({ dealId, objectionId: await objectionAt(dealId, place), answer });
  }),
  command('removeObjection', fc.tuple(few, few), async ([at, place]) => {
    const dealId = await chosen('deals', at);
    return removeObjection(dealId, await objectionAt(dealId, place));
  }),
  command('setTags', fc.tuple(few, fc.array(text, { maxLength: 2 })), async ([at, tags]) =>
    setTags({ contactId: await contactAt(at), tags }),
  ),
  command('setOwner', fc.tuple(few, optional(text)), async ([at, owner]) =>
    setOwner({ contactId: await contactAt(at), owner }),
  ),
  command('removeNote', few, async (place) => removeNote(await chosen('notes', place))),
  { weight: 5, arbitrary: command('undoEvent', fc.nat(20), async (at) => undoEvent(await chosen('events', at))) },
);
