import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Content } from '@/storage/model/content';
import { foldedWords } from '@/storage/model/search-words';
import { contentList } from '@/storage/queries/content-list';
import { contentResults } from '@/storage/queries/content-results';
import { wordsInUse } from '@/storage/queries/words-in-use';
import { useDraft } from '../draft/useDraft';
import { STAGE_WORDS } from '../stage/stage-words';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { TextField } from '../ui/TextField';
import { ContentEditor } from './ContentEditor';
import { ContentItem } from './ContentItem';
import { type ContentDraft, contentDraft, EMPTY_CONTENT } from './content-draft';

/** All content with what came after it, and the place to add some. */
export function ContentLibrary() {
  const [search, setSearch] = useState('');
  // Kept, so that a look at another view loses nothing.
  const [editing, edit, close] = useDraft<ContentDraft>('content');
  const contents = useLiveQuery(contentList, []);
  const results = useLiveQuery(contentResults, []);
  const known = useLiveQuery(wordsInUse, []);
  if (!contents || !known) return null;
  const shown = contents.filter((content) => isFound(content, search));
  if (editing) return <ContentEditor draft={editing} known={known} onChange={edit} onClose={close} />;
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <h2 className="me-auto text-title font-semibold">Content</h2>
        <div className="w-56">
          <TextField label="Search" type="search" maxLength={200} value={search} onChange={setSearch} />
        </div>
        <Button look="primary" onClick={() => edit(EMPTY_CONTENT)}>
          New content
        </Button>
      </div>
      {shown.length > 0 ? (
        <ul>
          {shown.map((content) => (
            <ContentItem
              key={content.id}
              content={content}
              result={results?.get(content.id)}
              onEdit={() => edit(contentDraft(content))}
            />
          ))}
        </ul>
      ) : (
        <EmptyState title={contents.length > 0 ? 'No content for that' : 'No content yet'}>
          <p>
            Links and snippets worth sharing, with the stages, people and objections that they answer. The panel
            suggests what fits a contact now and was not yet shared with them.
          </p>
        </EmptyState>
      )}
      <p className="text-small text-dim">
        Answered: a real answer followed within 30 days and before more was shared. Shared is what you said you shared,
        and links of the library that stand in messages of yours that were logged.
      </p>
    </>
  );
}

/** Every word begins one of its title, text, link, stages, personas or objections. */
function isFound({ title, url, text, stages, personas, objections }: Content, search: string): boolean {
  const said = [title, url, text, ...stages.map((stage) => STAGE_WORDS[stage]), ...personas, ...objections];
  const words = said.flatMap((one) => foldedWords(one ?? ''));
  return foldedWords(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}
