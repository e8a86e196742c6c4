import { create } from 'zustand';

interface Drafts {
  /** Unsaved texts, keyed by what they belong to, for example `<contact id>:log`. */
  drafts: Record<string, unknown>;
  keep: (key: string, draft: unknown) => void;
  amend: (key: string, change: (draft: unknown) => unknown) => void;
  drop: (key: string) => void;
}

/** What was typed and not yet saved: it outlives a look at another page. */
const useDraftStore = create<Drafts>()((set) => ({
  drafts: {},
  keep: (key, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
  amend: (key, change) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: change(drafts[key]) } })),
  drop: (key) =>
    set(({ drafts }) => ({ drafts: Object.fromEntries(Object.entries(drafts).filter(([k]) => k !== key)) })),
}));

/** One draft: what it says now (`undefined` when there is none), how to change it, how to drop it. */
export function useDraft<T>(key: string): [T | undefined, (draft: T) => void, () => void] {
  const draft = useDraftStore((state) => state.drafts[key]) as T | undefined;
  const { keep, drop } = useDraftStore.getState();
  return [draft, (next) => keep(key, next), () => drop(key)];
}

/**
 * Changes a draft as it is at this moment, not as it was when the caller was drawn: after an `await` the rep may have
 * typed on.
 */
export function amendDraft<T>(key: string, change: (draft: T | undefined) => T): void {
  useDraftStore.getState().amend(key, (draft) => change(draft as T | undefined));
}
