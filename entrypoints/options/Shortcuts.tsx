import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { Button } from '@/components/ui/Button';

/** The shortcuts as the browser has them now, and the way to where it lets one change them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then(setCommands);
  }, []);
  return (
    <>
      <dl className="flex flex-col gap-2">
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <div key={name} className="flex flex-wrap items-baseline justify-between gap-x-4">
              <dt>{description}</dt>
              <dd>
                {shortcut ? (
                  <kbd className="rounded border border-line-strong bg-raised px-1.5 font-sans">{shortcut}</kbd>
                ) : (
                  <span className="text-dim">not set</span>
                )}
              </dd>
            </div>
          ))}
      </dl>
      <p>
        In the address bar, <kbd className="rounded border border-line-strong bg-raised px-1.5 font-sans">tw</kbd>, a
        space and a name opens a contact; without a name it shows who is due. In popup, panel and pipeline,{' '}
        <kbd className="rounded border border-line-strong bg-raised px-1.5 font-sans">?</kbd> shows every key.
      </p>
      <Button className="self-start" onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}>
        Change shortcuts
      </Button>
    </>
  );
}
