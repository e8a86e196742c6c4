import type { Content } from '../content';
import type { DraftUse } from '../draft-use';
import type { Interaction } from '../interaction';
import type { Template } from '../template';

/** With this begins the id of every template and piece of content of the example, and of no other. */
export const EXAMPLE_WRITING = 'example-';

type TemplateWords = Pick<Template, 'name' | 'channel' | 'subject' | 'body' | 'stages'>;
type ContentWords = Pick<Content, 'title' | 'url' | 'text' | 'stages' | 'objections'>;

const TEMPLATES: Record<'first' | 'second' | 'note', TemplateWords> = {
  first: {
    ...{ name: 'Example: first words by mail', channel: 'email', stages: ['lead'] },
    subject: 'A question about {{company|your planning}}',
    body: 'Good morning {{firstName}},\n\nhow do you plan when two rush jobs come in at once? A print works of your size saved **six hours a week** by leaving its spreadsheets.\n\nMay I show you how?',
  },
  second: {
    ...{ name: 'Example: second try', channel: 'email', stages: ['lead'] },
    subject: 'Again: {{company|your planning}}',
    body: 'Hello {{firstName}},\n\na short second note. Is planning something that you look after, or somebody else at {{company|your company}}?',
  },
  note: {
    ...{ name: 'Example: note on LinkedIn', channel: 'linkedin', stages: ['lead', 'prospect'] },
    body: 'Hello {{firstName}}, I saw what you do at {{company|your company}}. May I show you how others plan it?',
  },
};

const CONTENTS: readonly ContentWords[] = [
  {
    ...{ title: 'Example: how a print works saved six hours a week', url: 'https://osprey.example/six-hours' },
    ...{ stages: ['lead', 'prospect'], objections: ['no time'] },
  },
  {
    ...{ title: 'Example: what it costs, and what it saves', stages: ['prospect', 'opportunity'] },
    text: 'Most teams of ten pay less in a year than two days of planning by hand cost them.',
    objections: ['too expensive'],
  },
  {
    ...{ title: 'Example: from spreadsheets in a week', url: 'https://osprey.example/first-week' },
    ...{ stages: ['lead', 'prospect', 'opportunity'], objections: ['too much work'] },
  },
];

/** What the rep of the example writes with, and where it was used. */
export interface ExampleWriting {
  templates: Template[];
  contents: Content[];
  draftUses: DraftUse[];
  /** The messages, each with the content that went along. */
  interactions: Interaction[];
}

const A_MINUTE_MS = 60_000;

/**
 * Templates and content for the example as of `at` (epoch ms), and their use in its messages: a first mail and a second one, a note,
 * and something to read along with what was written later.
 * @param set tells this example from others
 */
export function exampleWriting(at: number, set: string, interactions: readonly Interaction[]): ExampleWriting {
  const made = { createdAt: at, updatedAt: at, personas: [] };
  const templates = Object.entries(TEMPLATES).map(([id, words]) => ({ ...words, ...made, id: templateId(id, set) }));
  const contents = CONTENTS.map((words, index) => ({ ...words, ...made, id: contentId(index, set) }));
  const people = new Set(interactions.map(({ contactId }) => contactId));
  const draftUses = [...people].flatMap((id, place) => usesWith(writtenTo(id, interactions), set, place));
  const along = new Map(draftUses.map(({ id, contentIds }) => [id, contentIds]));
  const withContent = interactions.map((one) => {
    const contentIds = along.get(draftId(one));
    return contentIds ? { ...one, contentIds } : one;
  });
  return { templates, contents, draftUses, interactions: withContent };
}

const draftId = ({ id }: Interaction) => `${id}:draft`;
const templateId = (id: string, set: string) => `${EXAMPLE_WRITING}${id}:${set}`;
const contentId = (index: number, set: string) => `${EXAMPLE_WRITING}content-${index}:${set}`;

function writtenTo(contactId: string, interactions: readonly Interaction[]): Interaction[] {
  const ours = interactions.filter((one) => one.contactId === contactId && one.direction === 'outbound');
  return ours.filter(({ channel }) => channel === 'email' || channel === 'linkedin');
}

/** Every other person gets something to read with the first message, and everybody with a later one. */
function usesWith(written: readonly Interaction[], set: string, place: number): DraftUse[] {
  return written.flatMap((one, index): DraftUse[] => {
    const { contactId, channel, at, excerpt } = one;
    const template = channel === 'linkedin' ? 'note' : (['first', 'second'] as const)[index];
    const isAlone = index === 0 && place % 2 === 1;
    const contentIds = isAlone ? undefined : [contentId((index + place) % CONTENTS.length, set)];
    if (!template && !contentIds) return [];
    const use = { id: draftId(one), contactId, channel: channel === 'linkedin' ? channel : ('email' as const) };
    return [
      {
        ...{ ...use, how: 'inserted', at: at - A_MINUTE_MS },
        ...(template && { templateId: templateId(template, set) }),
        ...(contentIds && { contentIds }),
        ...(excerpt !== undefined && { text: excerpt }),
      },
    ];
  });
}
