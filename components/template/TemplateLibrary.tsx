import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { templateList } from '@/storage/queries/template-list';
import { templateResults } from '@/storage/queries/template-results';
import { wordsInUse } from '@/storage/queries/words-in-use';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { TextField } from '../ui/TextField';
import { TemplateEditor } from './TemplateEditor';
import { TemplateFilter, type TemplateFilterValue } from './TemplateFilter';
import { TemplateItem } from './TemplateItem';
import { EMPTY_TEMPLATE, type TemplateDraft, templateDraft } from './template-draft';

interface TemplateLibraryProps {
  ownName: string;
  onOwnName: (name: string) => void;
}

/** All templates with what came of them, and the place to write one. */
export function TemplateLibrary({ ownName, onOwnName }: TemplateLibraryProps) {
  const [wish, setWish] = useState<TemplateFilterValue>({});
  // Kept, so that a look at another view loses nothing.
  const [editing, edit, close] = useDraft<TemplateDraft>('template');
  const templates = useLiveQuery(() => templateList(wish), [wish]);
  const results = useLiveQuery(templateResults, []);
  const known = useLiveQuery(wordsInUse, []);
  if (!templates || !known) return null;
  if (editing) return <TemplateEditor draft={editing} known={known} onChange={edit} onClose={close} />;
  const shown = templates.filter(({ fits }) => fits);
  const languages = [...new Set(templates.flatMap(({ template }) => template.language ?? []))].sort();
  const personas = [...new Set(templates.flatMap(({ template }) => template.personas))].sort();
  const isFiltered = Object.values(wish).some((one) => one !== undefined);
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <h2 className="me-auto text-title font-semibold">Templates</h2>
        <div className="w-56">
          <TextField label="Your name, for {{ownName}}" maxLength={200} value={ownName} onChange={onOwnName} />
        </div>
        <TemplateFilter value={wish} languages={languages} personas={personas} onChange={setWish} />
        <Button look="primary" onClick={() => edit(EMPTY_TEMPLATE)}>
          New template
        </Button>
      </div>
      {shown.length > 0 ? (
        <ul>
          {shown.map(({ template }) => (
            <TemplateItem
              key={template.id}
              template={template}
              result={results?.get(template.id)}
              onEdit={() => edit(templateDraft(template))}
              onCopy={() => edit(templateDraft(template, true))}
            />
          ))}
        </ul>
      ) : (
        <EmptyState title={isFiltered ? 'No template for that' : 'No template yet'}>
          <p>
            Write what you say often once, with fields such as <code>{'{{firstName}}'}</code>. The panel fills it in for
            a contact and puts it into your message; you send it.
          </p>
        </EmptyState>
      )}
      <p className="text-small text-dim">
        Sent: a message of yours that resembles the draft was logged within 3 days. Answered: a real answer followed
        within 30 days and before your next draft. Under 20 sends no share is named; the range holds in 95 of 100 cases.
      </p>
    </>
  );
}
