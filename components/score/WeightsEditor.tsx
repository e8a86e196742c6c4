import { useState } from 'react';
import type { KindRules } from '@/storage/model/kind-rules';
import { SCORE_WEIGHTS, type ScoreWeights } from '@/storage/model/score/score-weights';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { ApplyStatus } from './ApplyStatus';
import { RankingPreviewList } from './RankingPreviewList';
import { sameWeights } from './same-weights';
import { useEditedRules } from './useEditedRules';
import { useWrongFields } from './useWrongFields';
import { WeightGroupFields } from './WeightGroupFields';
import { WEIGHT_GROUPS } from './weight-groups';
import { weightsProblem } from './weights-problem';

interface WeightsEditorProps {
  item: StoredItem<ScoreWeights>;
  kinds: StoredItem<KindRules>;
}

const WHAT_IT_IS =
  'Each axis is a sum from 0 to 100. The points of each kind of interaction are in the table of kinds; here is the rest.';

/** What the score is made of. Nothing holds before it is applied; until then the preview shows what it would change. */
export function WeightsEditor({ item, kinds: kindsItem }: WeightsEditorProps) {
  const [kept, keep] = useStoredItem(item);
  const [kinds] = useStoredItem(kindsItem);
  const [edited, setEdited] = useState<ScoreWeights>();
  const [replaced, setReplaced] = useState<ScoreWeights>();
  const [wrong, markWrong] = useWrongFields();
  // Counts how often the fields began anew, with nothing in them that was not taken.
  const [round, setRound] = useState(0);
  const rules = useEditedRules(kept, edited, kinds);
  if (!kept || !rules) return null;
  const draft = edited ?? kept;
  const isEdited = !sameWeights(draft, kept);
  const problem = wrong.length > 0 ? `Not a number that fits: ${wrong.join(', ')}.` : weightsProblem(draft);
  const startFrom = (weights: ScoreWeights | undefined) => {
    setEdited(weights);
    setRound(round + 1);
  };
  const apply = (weights: ScoreWeights, before?: ScoreWeights) => {
    keep(weights);
    setReplaced(before);
    startFrom(undefined);
  };
  return (
    <>
      <p className="text-dim">{WHAT_IT_IS}</p>
      <div className="flex flex-col">
        {WEIGHT_GROUPS.map((group) => (
          <WeightGroupFields
            key={group.title}
            group={group}
            weights={draft}
            onChange={setEdited}
            onWrong={markWrong}
            round={round}
          />
        ))}
      </div>
      {problem ? <Alert tone="warn">{problem}</Alert> : null}
      <RankingPreviewList before={rules.before} after={rules.after} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={!isEdited || problem !== undefined} onClick={() => apply(draft, kept)}>
          Apply weights
        </Button>
        <Button disabled={!isEdited && !problem} onClick={() => startFrom(undefined)}>
          Discard changes
        </Button>
        <Button disabled={sameWeights(draft, SCORE_WEIGHTS)} onClick={() => startFrom(SCORE_WEIGHTS)}>
          Start from the defaults
        </Button>
        {replaced ? <Button onClick={() => apply(replaced)}>Undo the last change of weights</Button> : null}
      </div>
      <ApplyStatus isWrong={problem !== undefined} isEdited={isEdited} isApplied={replaced !== undefined} />
    </>
  );
}
