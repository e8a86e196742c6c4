import { useLiveQuery } from 'dexie-react-hooks';
import { contentList } from '@/storage/queries/content-list';
import { contentResults } from '@/storage/queries/content-results';
import { wordsInUse } from '@/storage/queries/words-in-use';
import { useDraft } from '../draft/useDraft';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ContentEditor } from './ContentEditor';
import { ContentItem } from './ContentItem';
import { type ContentDraft, contentDraft, EMPTY_CONTENT } from './content-draft';

/** All content with what came after it, and the place to add some. */
export function ContentLibrary() {
  // Kept, so that a look at another view loses nothing.
  const [editing, edit, close] = useDraft<ContentDraft>('content');
  const contents = useLiveQuery(contentList, []);
  const results = useLiveQuery(contentResults, []);
  const known = useLiveQuery(wordsInUse, []);
  if (!contents || !known) return null;
  if (editing) return <ContentEditor draft={editing} known={known} onChange={edit} onClose={close} />;
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <h2 className="me-auto text-title font-semibold">Content</h2>
        <Button look="primary" onClick={() => edit(EMPTY_CONTENT)}>
          New content
        </Button>
      </div>
      {contents.length > 0 ? (
        <ul>
          {contents.map((content) => (
            <ContentItem
              key={content.id}
              content={content}
              result={results?.get(content.id)}
              onEdit={() => edit(contentDraft(content))}
            />
          ))}
        </ul>
      ) : (
        <EmptyState title="No content yet">
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
