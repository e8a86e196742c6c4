import { db } from '@/storage/db';
import type { Contact } from '@/storage/model/contact';
import { contentShares } from '@/storage/model/content/content-shares';
import { conversationWith } from '@/storage/model/corrected-interactions';
import type { Event } from '@/storage/model/event';
import type { FollowUp } from '@/storage/model/follow-up';
import type { Interaction } from '@/storage/model/interaction';
import type { JourneyReport, NumbersRequest } from '@/storage/model/numbers/numbers-request';
import { STAGES, type Stage } from '@/storage/model/stage';
import { draftOutcomes } from '@/storage/model/template/draft-outcome';
import { addDays, isoDay, weekday } from '@/storage/model/when/calendar-date';
import { wallClockAt } from '@/storage/model/when/wall-clock';

type Step = { stage: Stage; at: number };
interface Told {
  contact: Contact;
  conversation: Interaction[];
  path: Step[];
  followUps: FollowUp[];
  shares: ReturnType<typeof contentShares>;
  templateId: string | undefined;
}

const minute = (at: number) => Math.floor(at / 60_000);
const DAY = 1_440;

/** Who stands behind each number, as `group/part` to how many, from all rows, with no index and nothing packed. */
export async function recountedNumbers(request: NumbersRequest & { report: JourneyReport }) {
  const counts: Record<string, number> = {};
  for (const told of await everybody())
    for (const key of COUNTED[request.report](told, request)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

async function everybody(): Promise<Told[]> {
  const [contacts, interactions, corrections] = [
    await db.contacts.toArray(),
    await db.interactions.toArray(),
    await db.corrections.toArray(),
  ];
  const [contents, allUses, allFollowUps] = [
    await db.contents.toArray(),
    await db.draftUses.orderBy('[contactId+at]').toArray(),
    await db.followUps.toArray(),
  ];
  const talks = new Map(contacts.map(({ id }) => [id as string, conversationWith(id, interactions, corrections)]));
  const paths = pathsOf(await db.events.toArray(), talks);
  return contacts.map((contact) => {
    const all = conversationWith(contact.id, interactions, corrections);
    const conversation = all.sort((one, other) => one.at - other.at);
    const byMinute = conversation.map((one) => ({ ...one, at: minute(one.at) * 60_000 }));
    const uses = allUses.filter(({ contactId }) => contactId === contact.id);
    const first = conversation.find(({ direction }) => direction === 'outbound');
    const outcomes = draftOutcomes(uses, conversation);
    const use = uses.find((_, index) => first && outcomes[index]?.sentAt === first.at);
    const path = [...(paths.get(contact.id) ?? [])];
    if (path.at(-1)?.stage !== contact.stage) path.push({ stage: contact.stage, at: contact.stageChangedAt });
    const followUps = allFollowUps.filter(({ contactId }) => contactId === contact.id);
    return {
      contact,
      conversation,
      path,
      followUps,
      shares: contentShares(byMinute, contents),
      templateId: use?.templateId,
    };
  });
}

type Talks = ReadonlyMap<string, Interaction[]>;

/** An example that was added past a prospect was one since its first genuine answer. */
function answeredBefore(
  [moved]: Step[],
  { source, createdAt }: Record<string, unknown>,
  talk: Interaction[] = [],
): Step[] {
  if (source !== 'example' || !moved || !['opportunity', 'customer', 'lost'].includes(moved.stage)) return [];
  const answers = talk.filter(({ direction, genuine }) => direction === 'inbound' && genuine).map(({ at }) => at);
  const at = Math.min(...answers);
  return at >= (createdAt as number) && at < moved.at ? [{ stage: 'prospect', at }] : [];
}

/** The paths of all contacts at once, as the events that stand tell them one after the other. */
function pathsOf(events: Event[], talks: Talks): Map<string, Step[]> {
  const paths = new Map<string, Step[]>();
  const standing = events.filter((event) => event.type !== 'undone' && !event.undoneBy);
  for (const event of standing.sort((one, other) => one.at - other.at))
    for (const change of event.changes) if (change.table === 'contacts') tell(paths, event, change, talks);
  return paths;
}

function tell(
  paths: Map<string, Step[]>,
  { at, type, otherContactId = '' }: Event,
  change: Event['changes'][number],
  talks: Talks,
): void {
  const { id, op, before = {}, after = {} } = change;
  const stage = after['stage'] as Stage | undefined;
  const lead = { stage: 'lead', at: after['createdAt'] as number } as const;
  const first = stage === undefined || stage === 'lead' ? [] : [{ stage, at: after['stageChangedAt'] as number }];
  if (op === 'add') paths.set(id, [lead, ...answeredBefore(first, after, talks.get(id)), ...first]);
  if (op !== 'set') return;
  const moved = stage !== undefined || 'stageChangedAt' in after || 'stageChangedAt' in before;
  if (type !== 'contactsMerged' && stage) paths.set(id, [...(paths.get(id) ?? []), { stage, at }]);
  if (type === 'contactsMerged' && moved) paths.set(id, [...(paths.get(otherContactId) ?? [])]);
}

type Counted = (told: Told, request: NumbersRequest) => string[];

const inPeriod = (at: number, { from, to }: NumbersRequest) => minute(at) >= minute(from) && minute(at) < minute(to);

function outcome(since: number, happened: number | undefined, days: number, { now }: NumbersRequest): string {
  if (minute(since) + days * DAY > minute(now)) return 'young';
  return happened !== undefined && minute(happened) <= minute(since) + days * DAY ? 'yes' : 'no';
}

const dayOf = (at: number, { zone }: NumbersRequest) => isoDay(wallClockAt(at, zone));

function monday(at: number, zone: string): string {
  const wall = wallClockAt(at, zone);
  return isoDay(addDays(wall, -((weekday(wall) + 6) % 7)));
}

function group({ contact, conversation, templateId }: Told, { by, zone }: NumbersRequest, since: number): string {
  const ours = conversation.find(({ direction }) => direction === 'outbound');
  if (by === 'source') return contact.source;
  if (by === 'channel') return (ours ?? conversation[0])?.channel ?? '';
  return by === 'template' ? (templateId ?? '') : monday(since, zone);
}

const conversion: Counted = (told, request) => {
  const { contact, path } = told;
  if (!inPeriod(contact.createdAt, request)) return [];
  const prospect = path.find(({ stage }) => ['prospect', 'opportunity', 'customer'].includes(stage));
  const part = outcome(contact.createdAt, prospect?.at, request.days, request);
  return [`${group(told, request, contact.createdAt)}/${part}`];
};

const replies: Counted = (told, request) => {
  const first = told.conversation.find(({ direction }) => direction === 'outbound');
  const answer = told.conversation.find(({ direction, genuine }) => direction === 'inbound' && genuine);
  if (!first || !inPeriod(first.at, request)) return [];
  const wrote = answer && minute(answer.at) < minute(first.at);
  const part = wrote ? 'theyWrote' : outcome(first.at, answer?.at, request.days, request);
  return [`${group(told, request, first.at)}/${part}`];
};

const funnel: Counted = ({ contact, path }, request) => {
  if (!inPeriod(contact.createdAt, request)) return [];
  const order = ['lead', 'prospect', 'opportunity', 'customer'];
  const furthest = Math.max(0, ...path.map(({ stage }) => order.indexOf(stage)));
  return STAGES.map((stage) => {
    const isInFunnel = order.includes(stage);
    const isReached = isInFunnel ? order.indexOf(stage) <= furthest : path.some((step) => step.stage === stage);
    return `${stage}/${isReached ? 'yes' : 'no'}`;
  });
};

const followUps: Counted = (told, request) =>
  told.followUps
    .filter(({ dueAt }) => inPeriod(dueAt, request))
    .map(({ dueAt, status, doneAt = dueAt, outcome: said, evidenceId }) => {
      const week = monday(dueAt, request.zone);
      if (status === 'cancelled') return `${week}/cancelled`;
      if (status === 'open') return `${week}/${dayOf(dueAt, request) < dayOf(request.now, request) ? 'open' : 'ahead'}`;
      if (said === 'answered' && evidenceId) return `${week}/settled`;
      return `${week}/${minute(doneAt) <= minute(dueAt) + DAY ? 'onTime' : 'late'}`;
    });

const content: Counted = ({ shares }, request) => {
  const inTime = shares.filter(({ at }) => inPeriod(at, request));
  const firsts = inTime.filter(
    (one, index) => inTime.findIndex((other) => other.contentId === one.contentId) === index,
  );
  return firsts.map(({ contentId, at, answeredAt }) => `${contentId}/${outcome(at, answeredAt, 30, request)}`);
};

const COUNTED: Record<JourneyReport, Counted> = { conversion, replies, funnel, followUps, content };
