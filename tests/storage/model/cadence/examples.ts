import type { Cadence } from '@/storage/model/cadence/cadence';
import type { CadenceFacts } from '@/storage/model/cadence/cadence-move';
import type { Enrolment } from '@/storage/model/cadence/enrolment';
import type { RepsTime } from '@/storage/model/cadence/step-due';
import { type Contact, contactIdSchema, contactSchema } from '@/storage/model/contact';
import type { FollowUp } from '@/storage/model/follow-up';

export const ADA = contactIdSchema.parse('ada');

/** Monday to Friday from nine, in Berlin. */
export const TIME: RepsTime = {
  working: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30', daysOff: ['2026-12-24', '2026-12-25'] },
  zone: 'Europe/Berlin',
};

/** An instant of Berlin's winter, from `2026-12-03T10:00`. */
export const berlin = (wall: string): number => new Date(`${wall}:00+01:00`).getTime();

export const SPRING: Cadence = {
  id: 'spring',
  name: 'Spring',
  audience: 'lead',
  steps: [
    { id: 'one', touch: 'linkedin', waitDays: 0 },
    { id: 'two', touch: 'email', waitDays: 3 },
    { id: 'three', touch: 'call', waitDays: 5 },
  ],
  createdAt: 0,
  updatedAt: 0,
};

export function contact(over: Partial<Contact> = {}): Contact {
  return contactSchema.parse({
    id: ADA,
    name: 'Ada',
    emails: [],
    phones: [],
    stage: 'lead',
    stageChangedAt: 0,
    source: 'manual',
    provenance: {},
    createdAt: 0,
    updatedAt: 0,
    inboundCount: 0,
    outboundCount: 0,
    searchWords: [],
    matchKeys: [],
    ...over,
  });
}

export function enrolment(over: Partial<Enrolment> = {}): Enrolment {
  return {
    id: 'e',
    cadenceId: 'spring',
    contactId: ADA,
    status: 'active',
    stepId: 'one',
    followUpId: 'f',
    startedAt: berlin('2026-12-01T10:00'),
    done: [],
    ...over,
  };
}

export function step(over: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'f',
    contactId: ADA,
    status: 'open',
    dueAt: berlin('2026-12-01T09:00'),
    touch: 'linkedin',
    stepId: 'one',
    enrolmentId: 'e',
    createdAt: 0,
    snoozeCount: 0,
    ...over,
  };
}

/** Ada on the first step of Spring, with nothing new. */
export function facts(over: Partial<CadenceFacts> = {}): CadenceFacts {
  return {
    enrolment: enrolment(),
    cadence: SPRING,
    contact: contact(),
    followUp: step(),
    conversation: [],
    fresh: [],
    ...over,
  };
}
