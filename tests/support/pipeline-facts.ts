import type { Twoway } from './twoway';

/** What the database says, without ids and times: two runs of the same journey agree in it. */
export async function pipelineFacts(twoway: Twoway) {
  const { contacts = [], interactions = [], followUps = [], events = [], counters = [] } = await twoway.database();
  return {
    contacts: contacts.map(({ name, stage, emails, inboundCount, outboundCount }) => ({
      ...{ name, stage, emails, inboundCount, outboundCount },
    })),
    interactions: interactions
      .map(({ messageId, direction, genuine }) => ({ messageId, direction, genuine }))
      .sort((one, other) => String(one.messageId).localeCompare(String(other.messageId))),
    followUps: followUps.map(({ status, dueAt }) => ({ status, dueAt })),
    events: events
      .toSorted((one, other) => Number(one['at']) - Number(other['at']))
      .map(({ type, from, to, evidenceId }) => ({ type, from, to, hasEvidence: evidenceId !== undefined })),
    counters: counters.filter(({ key, value }) => String(key).startsWith('stage:') && value !== 0),
  };
}
