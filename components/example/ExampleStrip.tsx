import { useLiveQuery } from 'dexie-react-hooks';
import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { type ExamplePipeline, examplePipeline } from '@/storage/queries/example-pipeline';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { Button } from '../ui/Button';
import { ExampleOffer } from './ExampleOffer';
import { RemoveExample } from './RemoveExample';

/** Over a page of the pipeline: the offer of an example while there is nobody, and a word that one is there. */
export function ExampleStrip() {
  const example = useLiveQuery(() => examplePipeline());
  const counts = useLiveQuery(() => pipelineCounts());
  if (!example || !counts) return null;
  if (example.contacts > 0) return <ExampleIsThere example={example} />;
  if (Object.values(counts).some((count) => count > 0)) return null;
  return (
    <section
      aria-label="Example pipeline"
      className="flex flex-col gap-2 rounded-md border border-line bg-raised px-3 py-2.5 print:hidden"
    >
      <p className="font-semibold">Nobody is in your pipeline yet</p>
      <p>Open a profile on LinkedIn or a mail thread and press “Save as lead”: whoever you save stands here.</p>
      <p>
        You have people elsewhere?{' '}
        <a href="#import" className="text-accent underline">
          Import your LinkedIn archive or a file
        </a>
        .
      </p>
      <ExampleOffer />
    </section>
  );
}

function ExampleIsThere({ example }: { example: ExamplePipeline }) {
  const [asking, setAsking] = useState(false);
  return (
    <section
      aria-label="Example pipeline"
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md border border-line bg-raised px-3 py-1.5 print:hidden"
    >
      <FlaskConical aria-hidden="true" size={14} className="text-dim" />
      <p className="min-w-0 flex-1">
        Among your contacts {example.contacts === 1 ? 'is one' : `are ${example.contacts}`} of an example pipeline.{' '}
        <span className="text-dim">They are marked “Example”, and nobody of them exists.</span>
      </p>
      {asking ? (
        <RemoveExample example={example} onLeave={() => setAsking(false)} />
      ) : (
        <Button size="small" onClick={() => setAsking(true)}>
          Remove example
        </Button>
      )}
    </section>
  );
}
