import fc from 'fast-check';
import { addNote } from '@/storage/commands/add-note';
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
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { nurtureContact } from '@/storage/commands/nurture-contact';
import { promoteContact } from '@/storage/commands/promote-contact';
import { putTouchAway } from '@/storage/commands/put-touch-away';
import { removeContact } from '@/storage/commands/remove-contact';
import { removeNote } from '@/storage/commands/remove-note';
import { saveCadence } from '@/storage/commands/save-cadence';
import { saveCompany } from '@/storage/commands/save-company';
import { saveLead } from '@/storage/commands/save-lead';
import { saveOrganization } from '@/storage/commands/save-organization';
import { saveReferral } from '@/storage/commands/save-referral';
import { setAgenda } from '@/storage/commands/set-agenda';
import { setBuyingRole } from '@/storage/commands/set-buying-role';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { setOwner } from '@/storage/commands/set-owner';
import { setSubStage } from '@/storage/commands/set-sub-stage';
import { setTags } from '@/storage/commands/set-tags';
import { settleAnswer } from '@/storage/commands/settle-answer';
import { settleAnswers } from '@/storage/commands/settle-answers';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { snoozeFollowUps } from '@/storage/commands/snooze-follow-ups';
import { undoEvent } from '@/storage/commands/undo-event';
import { answerValueSchema, criterionSchema } from '@/storage/model/answer';
import { buyingRoleSchema } from '@/storage/model/buying-role';
import { directionSchema, interactionKindSchema } from '@/storage/model/interaction';
import { type MergeChoice, mergeSideSchema } from '@/storage/model/merged-contact';
import { promotionPolicySchema } from '@/storage/model/promotion';
import { STAGES } from '@/storage/model/stage';
import { touchSchema } from '@/storage/model/touch';
import { companyPage, message } from '../storage/examples';
import { anyDealCommand } from './any-deal-command';
import { address, anyPatch, anyProfile, optional, text } from './any-person';
import { type AnyCommand, chosen, contactAt, few, givenCommand } from './given-command';

const time = fc.integer({ min: 1, max: 50 });

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

const anySide = fc.constantFrom(...mergeSideSchema.options);
/** For which fields of a merge the rep chose a side, and which. */
const anyChoice: fc.Arbitrary<MergeChoice> = fc.record(
  { name: anySide, companyName: anySide, linkedinSlug: anySide, stage: anySide },
  { requiredKeys: [] },
);

/** Any command that a rep can give, undo and redo among them. */
export const anyCommand: fc.Arbitrary<AnyCommand> = fc.oneof(
  { weight: 4, arbitrary: givenCommand('saveLead of a profile', anyProfile, (reading) => saveLead({ reading })) },
  givenCommand(
    'saveLead of a person',
    fc.record({ name: text, emails: fc.uniqueArray(address), typed: fc.boolean() }),
    ({ typed, ...person }) => saveLead({ person, typed, source: typed ? 'manual' : 'gmail-thread' }),
  ),
  givenCommand('saveCompany', fc.tuple(text, anyCompanyFields), async ([name, fields]) =>
    saveCompany(companyPage(name, fields)),
  ),
  givenCommand('saveReferral', fc.tuple(few, text, optional(address)), async ([from, name, email]) =>
    saveReferral({ fromContactId: await contactAt(from), name, email }),
  ),
  {
    weight: 3,
    arbitrary: givenCommand('editContact', fc.tuple(few, anyPatch), async ([at, patch]) =>
      editContact(await contactAt(at), patch),
    ),
  },
  givenCommand('removeContact', few, async (at) => removeContact(await contactAt(at))),
  givenCommand('logThread', fc.tuple(few, fc.array(anyMessage, { maxLength: 4 })), async ([at, messages]) =>
    logThread({ contactId: await contactAt(at), threadId: 't', messages }),
  ),
  givenCommand('logInteraction', fc.tuple(few, anyInteraction), async ([at, said]) =>
    logInteraction({ contactId: await contactAt(at), channel: 'other', ...said }),
  ),
  {
    weight: 3,
    arbitrary: givenCommand('correctInteraction', fc.tuple(few, anyCorrection, optional(few)), async ([at, said, to]) =>
      correctInteraction(await chosen('interactions', at), {
        ...said,
        movedTo: to === undefined ? undefined : await contactAt(to),
      }),
    ),
  },
  givenCommand(
    'giveAnswer',
    fc.tuple(few, fc.constantFrom(...criterionSchema.options), fc.constantFrom(...answerValueSchema.options)),
    async ([at, criterion, value]) => giveAnswer({ contactId: await contactAt(at), criterion, value }),
  ),
  givenCommand(
    'setBuyingRole',
    fc.tuple(few, optional(fc.constantFrom(...buyingRoleSchema.options))),
    async ([at, role]) => setBuyingRole({ contactId: await contactAt(at), role }),
  ),
  givenCommand(
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
  givenCommand('changeStage', fc.tuple(few, fc.constantFrom(...STAGES)), async ([at, to]) =>
    changeStage({ contactId: await contactAt(at), to }),
  ),
  givenCommand(
    'setSubStage',
    fc.tuple(few, fc.constantFrom(...STAGES), optional(fc.constantFrom('step-1', 'step-2'))),
    async ([at, stage, subStage]) => setSubStage({ contactId: await contactAt(at), stage, subStage }),
  ),
  givenCommand('nurtureContact', fc.tuple(few, time), async ([at, dueAt]) =>
    nurtureContact({ contactId: await contactAt(at), dueAt }),
  ),
  givenCommand('setFollowUp', fc.tuple(few, time), async ([at, dueAt]) =>
    setFollowUp({ contactId: await contactAt(at), dueAt }),
  ),
  givenCommand(
    'setFollowUp that waits',
    fc.tuple(few, fc.constantFrom('noAnswer', 'quiet', 'saved', 'nurture' as const)),
    async ([at, why]) => setFollowUp({ contactId: await contactAt(at), dueAt: 50, why }),
  ),
  givenCommand(
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
  givenCommand('putTouchAway', fc.tuple(few, text), async ([at, cause]) =>
    putTouchAway({ contactId: await contactAt(at), cause }),
  ),
  givenCommand('setFollowUp that repeats', few, async (at) =>
    setFollowUp({
      contactId: await contactAt(at),
      when: { wall: '2026-03-02T09:00', zone: 'Europe/Lisbon', isTheirs: true },
      repeat: { every: 1, unit: 'month', weekday: 1, ordinal: 1 },
    }),
  ),
  givenCommand('snoozeFollowUp', fc.tuple(few, time), async ([at, dueAt]) =>
    snoozeFollowUp(await chosen('followUps', at), dueAt),
  ),
  givenCommand('completeFollowUp', few, async (at) => completeFollowUp(await chosen('followUps', at))),
  givenCommand('setDoNotContact', few, async (at) => setDoNotContact({ contactId: await contactAt(at) })),
  givenCommand('saveCadence', fc.tuple(optional(few), anyCadence), async ([place, said]) =>
    saveCadence({ name: 'Spring', ...said, ...(place !== undefined && { id: await chosen('cadences', place) }) }),
  ),
  givenCommand('archiveCadence', few, async (at) => archiveCadence(await chosen('cadences', at))),
  {
    weight: 3,
    arbitrary: givenCommand('enrolContacts', fc.tuple(few, few, few), async ([at, one, other]) =>
      enrolContacts(await chosen('cadences', at), [await contactAt(one), await contactAt(other)]),
    ),
  },
  givenCommand('leaveCadence', few, async (at) => leaveCadence(await chosen('enrolments', at))),
  givenCommand('snoozeFollowUps', fc.tuple(few, few, time), async ([one, other, dueAt]) =>
    snoozeFollowUps([await chosen('followUps', one), await chosen('followUps', other)], dueAt),
  ),
  givenCommand('settleAnswers', time, settleAnswers),
  givenCommand('settleAnswer', fc.tuple(few, optional(time)), async ([at, due]) =>
    settleAnswer({ contactId: await contactAt(at), due }),
  ),
  givenCommand('setAgenda', few, async (at) => setAgenda(await chosen('followUps', at), ['Prices'])),
  givenCommand('saveOrganization', fc.tuple(text, optional(site)), async ([name, website]) =>
    saveOrganization({ name, website }),
  ),
  givenCommand('addNote to a contact', fc.tuple(few, text, time), async ([place, said, at]) =>
    addNote({ contactId: await contactAt(place), text: said, at }),
  ),
  givenCommand('addNote to a company', fc.tuple(few, text, time), async ([place, said, at]) =>
    addNote({ companyId: await chosen('companies', place), text: said, at }),
  ),
  {
    weight: 3,
    arbitrary: givenCommand('mergeContacts', fc.tuple(few, few, anyChoice), async ([keep, merge, fields]) =>
      mergeContacts({ keepId: await contactAt(keep), mergeId: await contactAt(merge), fields }),
    ),
  },
  givenCommand('keepApart', fc.tuple(few, few), async ([one, other]) =>
    keepApart(await contactAt(one), await contactAt(other)),
  ),
  { weight: 8, arbitrary: anyDealCommand },
  givenCommand('setTags', fc.tuple(few, fc.array(text, { maxLength: 2 })), async ([at, tags]) =>
    setTags({ contactId: await contactAt(at), tags }),
  ),
  givenCommand('setOwner', fc.tuple(few, optional(text)), async ([at, owner]) =>
    setOwner({ contactId: await contactAt(at), owner }),
  ),
  givenCommand('removeNote', few, async (place) => removeNote(await chosen('notes', place))),
  { weight: 5, arbitrary: givenCommand('undoEvent', fc.nat(20), async (at) => undoEvent(await chosen('events', at))) },
);
