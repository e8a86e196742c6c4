import { useEffect, useState } from 'react';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import type { AutomaticActions } from './automatic-actions';

/** The folder into which backups go, chosen once; opened again where the browser has closed it. */
export function FolderChoice({ actions }: { actions: AutomaticActions }) {
  const [folder, setFolder] = useState<{ name: string; isOpen: boolean }>();
  const look = () => void actions.folder().then(setFolder);
  useEffect(() => void actions.folder().then(setFolder), [actions]);
  const then = (done: boolean) => {
    look();
    // What waited for the folder is made at once.
    if (done) void actions.runNow();
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <p className="min-w-0">{folder ? `Into the folder “${folder.name}”.` : 'No folder has been chosen yet.'}</p>
        <Button size="small" onClick={() => void actions.choose().then(then)}>
          {folder ? 'Choose another folder' : 'Choose a folder'}
        </Button>
      </div>
      {folder && !folder.isOpen ? (
        <Alert tone="warn">
          <p>The browser has closed this folder to Twoway, as it does now and then.</p>
          <p>Where it offers “Allow on every visit”, it does not ask again.</p>
          <Button size="small" className="self-start" onClick={() => void actions.open().then(then)}>
            Allow it again
          </Button>
        </Alert>
      ) : null}
    </div>
  );
}
