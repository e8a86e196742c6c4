import { EmptyState } from '../ui/EmptyState';

/** What fills the board; or that a search finds nobody. */
export function NobodyOnBoard({ query }: { query: string }) {
  if (query.trim()) return <EmptyState title="Nobody found">No contact fits this search.</EmptyState>;
  return (
    <EmptyState title="Nobody here yet">
      <p>
        Open somebody’s profile, or a conversation with them, and press “Save as lead”. They stand in the first column
        then.
      </p>
    </EmptyState>
  );
}
