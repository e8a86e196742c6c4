import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import type { Contact } from '@/storage/model/contact';
import type { DraftUse } from '@/storage/model/draft-use';
import { liveEmails } from '@/storage/model/live-emails';
import { templateList } from '@/storage/queries/template-list';
import { Alert } from '../ui/Alert';
import { SelectField } from '../ui/SelectField';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { DraftActions } from './DraftActions';
import { type DraftMessage, usualChannel } from './draft-message';
import { OtherBox } from './OtherBox';
import { TemplateChoice } from './TemplateChoice';
import { useMerge } from './useMerge';

const CHANNELS: readonly { value: DraftUse['channel']; label: string }[] = [
  { value: 'email', label: 'Mail' },
  { value: 'linkedin', label: 'LinkedIn message' },
  { value: 'call', label: 'Call' },
  { value: 'other', label: 'Other' },
];

interface DraftEditorProps {
  contact: Contact;
  /** By which way they write beside the panel. */
  beside: DraftUse['channel'] | undefined;
  draft: DraftMessage;
  keep: (draft: DraftMessage) => void;
  drop: () => void;
}

/** Chooses the template, shows it filled in, and lets it be changed. */
export function DraftEditor({ contact, beside, draft, keep, drop }: DraftEditorProps) {
  const part = useRef<HTMLDivElement>(null);
  const { stage, persona, jobTitle, language } = contact;
  const templates = useLiveQuery(
    // What is for a kind of people is for others as long as nobody said that they are of it.
    () => templateList({ stage, persona: persona ?? '', jobTitle, language, channel: wishOf(draft.channel) }),
    [stage, persona, jobTitle, language, draft.channel],
  );
  const merge = useMerge(contact);
  // It may open far away from the press that opened it; the focus brings it into sight, once there is something to focus.
  const isThere = templates !== undefined;
  useEffect(() => (isThere ? part.current?.querySelector('select')?.focus() : undefined), [isThere]);
  if (!templates) return <div ref={part} />;
  const template = templates.find((one) => one.template.id === draft.templateId)?.template;
  const channel = usualChannel(draft, template, beside ?? (liveEmails(contact).length > 0 ? 'email' : 'linkedin'));
  const filled = template && merge(template);
  const [subject, body] = [draft.subject ?? filled?.subject.text ?? '', draft.body ?? filled?.body.text ?? ''];
  return (
    <div ref={part} className="flex flex-col gap-2.5">
      <TemplateChoice contactId={contact.id} draft={draft} templates={templates} onChoose={keep} />
      {draft.templateId && !template ? (
        <Alert tone="warn">The template of this was put away. Choose another one, or write it yourself.</Alert>
      ) : null}
      <SelectField
        label="By"
        options={CHANNELS}
        value={channel}
        onChange={(next) => keep({ ...draft, channel: next })}
      />
      <OtherBox channel={channel} onSwitch={(next) => keep({ ...draft, channel: next })} />
      {channel === 'email' ? (
        <TextField
          label="Subject"
          value={subject}
          maxLength={300}
          onChange={(next) => keep({ ...draft, subject: next })}
        />
      ) : null}
      <TextArea
        label="Message"
        rows={Math.min(14, Math.max(5, body.split('\n').length + 1))}
        value={body}
        maxLength={10_000}
        onChange={(next) => keep({ ...draft, body: next })}
      />
      <DraftActions contact={contact} draft={draft} written={{ subject, body, channel }} drop={drop} />
    </div>
  );
}

const wishOf = (channel: DraftUse['channel'] | undefined) => (channel === 'other' ? undefined : channel);
