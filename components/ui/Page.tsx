import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface PageProps {
  title: string;
  /** One sentence under the title. */
  lead?: string;
  /** Room for two columns. */
  wide?: boolean;
  children: ReactNode;
}

/** A page of its own in a browser tab. */
export function Page({ title, lead, wide, children }: PageProps) {
  const width = wide ? 'max-w-6xl' : 'max-w-3xl';
  return (
    <main className={classNames('mx-auto flex flex-col gap-5 px-3 py-6 sm:px-6 sm:py-8 text-[14px] leading-5', width)}>
      <header className="flex flex-col gap-1">
        <h1 className="text-title font-semibold">{title}</h1>
        {lead ? <p className="text-lead text-dim">{lead}</p> : null}
      </header>
      {children}
    </main>
  );
}
