import { useLiveQuery } from 'dexie-react-hooks';
import { examplePipeline } from '@/storage/queries/example-pipeline';
import { pipelineCounts } from '@/storage/queries/pipeline-counts';
import { ExampleOffer } from './ExampleOffer';

/** Where the rep begins: the offer of an example while there is nobody, then the way to the people that are there. */
export function ExampleStart({ pipelineUrl }: { pipelineUrl: string }) {
  const example = useLiveQuery(() => examplePipeline());
  const counts = useLiveQuery(() => pipelineCounts());
  if (!example || !counts) return null;
  const isEmpty = Object.values(counts).every((count) => count === 0);
  if (isEmpty) return <ExampleOffer />;
  return (
    <p>
      {example.contacts > 0 ? `The example pipeline has ${example.contacts} fictional people. ` : null}
      <a href={pipelineUrl} className="text-accent underline">
        Open the pipeline
      </a>
    </p>
  );
}
