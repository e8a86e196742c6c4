import type { ReactNode } from 'react';

interface PageProps {
  title: string;
  /** One sentence under the title. */
  lead?: string;
  children: ReactNode;
}

/** A page of its own in a browser tab: one column. */
export function Page({ title, lead, children }: PageProps) {
  return (
    <main className="mx-auto flex max-w-3xl flex-col gap-5 px-6 py-8 text-[14px] leading-5">
      <header className="flex flex-col gap-1">
        <h1 className="text-title font-semibold">{title}</h1>
        {lead ? <p className="text-lead text-dim">{lead}</p> : null}
      </header>
      {children}
    </main>
  );
}
