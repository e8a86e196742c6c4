import { type FormEvent, useEffect, useState } from 'react';
import type { ArchiveLook } from '@/storage/model/import/linkedin/archive-look';
import type { ArchiveKind } from '@/storage/model/import/linkedin/archive-tables';
import type { MeCandidate, MeCandidates } from '@/storage/model/import/linkedin/me-candidates';
import { Button } from '../ui/Button';
import { ChoiceList } from '../ui/ChoiceList';
import { Foreign } from '../ui/Foreign';
import { useImport } from './useImport';

/** What is in the archive, and the question whose it is: without that no message has a direction. */
export function AskAboutArchive({ look }: { look: ArchiveLook }) {
  const { say, leave } = useImport();
  const { me } = look;
  const [chosen, setChosen] = useState<number | undefined>(me?.isSure ? 0 : undefined);
  useEffect(() => {
    if (!me) void say({ kind: 'linkedinArchive', said: {} });
  }, [me, say]);
  if (!me) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const one = chosen === undefined ? undefined : me.candidates[chosen];
    if (one) void say({ kind: 'linkedinArchive', said: { me: { name: one.name, slug: one.slug } } });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <FilesFound look={look} />
      <WhoIsMe me={me} chosen={chosen} onChoose={setChosen} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={chosen === undefined}>
          Continue
        </Button>
        <Button look="quiet" onClick={leave}>
          Other files
        </Button>
      </div>
    </form>
  );
}

interface WhoIsMeProps {
  me: MeCandidates;
  chosen: number | undefined;
  onChoose: (chosen: number) => void;
}

function WhoIsMe({ me: { candidates, isSure }, chosen, onChoose }: WhoIsMeProps) {
  const choices = candidates.map((one, index) => ({
    value: String(index),
    label: one.name || one.slug || '',
    description: candidateWords(one),
  }));
  if (choices.length === 0)
    return <p>No message names anybody by a profile, so nobody can be told apart. Only connections can be imported.</p>;
  return (
    <div className="flex flex-col gap-2">
      <h2 className="font-semibold">Which of these are you?</h2>
      <p className="text-dim">
        {isSure
          ? 'This one takes part in the most conversations. Check it: it decides which messages you wrote.'
          : 'Nothing proves whose archive this is. It decides which messages you wrote.'}
      </p>
      <ChoiceList
        label="Which of these are you?"
        choices={choices}
        value={chosen === undefined ? '' : String(chosen)}
        onChange={(value) => onChoose(Number(value))}
      />
    </div>
  );
}

function candidateWords({ slug, count }: MeCandidate): string {
  const where = count === 1 ? '1 conversation' : `${count.toLocaleString()} conversations`;
  return slug ? `linkedin.com/in/${slug}, in ${where}` : `without a profile address, in ${where}`;
}

const KIND_WORDS: Readonly<Record<ArchiveKind, string>> = {
  connections: 'connections',
  messages: 'messages',
  invitations: 'invitations',
  profile: 'your profile',
};

/** The files that tell of people, with how many rows each has. */
export function FilesFound({ look: { files, others } }: { look: ArchiveLook }) {
  return (
    <div className="flex flex-col gap-1">
      <h2 className="font-semibold">Found in the files</h2>
      <ul className="list-disc ps-5">
        {files.map(({ name, kind, rows }) => (
          <li key={name}>
            {rows.toLocaleString()} rows of {KIND_WORDS[kind]}{' '}
            <span className="text-dim">
              (<Foreign text={name} />)
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <p className="text-small text-dim">
          {others.length === 1 ? 'One other file tells' : `${others.length.toLocaleString()} other files tell`} of
          nobody.
        </p>
      ) : null}
    </div>
  );
}
