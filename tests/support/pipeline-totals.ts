import { LACKING_COUNTER } from '@/storage/model/lacking-delta';
import { SCORE_BLOCKS, type ScoreBlock, scoreBlockOf, withFacts } from '@/storage/model/score/score-block';
import { SCORE_LAYOUT } from '@/storage/model/score/score-code';
import type { ScoreFacts } from '@/storage/model/score/score-facts';
import { stageCounterKey } from '@/storage/model/stage-deltas';
import type { Counter } from '@/storage/schema';
import type { PipelineBatch } from './pipeline-generator';

/** What is kept of a generated pipeline as a whole: gathers the batches, then gives counters and score blocks. */
export class PipelineTotals {
  readonly #stages = new Map<string, number>();
  #lacking = 0;
  readonly #facts = new Map<number, Map<string, ScoreFacts>>();

  add({ contacts, facts }: PipelineBatch): void {
    for (const { id, stage, lacksFollowUp = 0 } of contacts) {
      this.#lacking += lacksFollowUp;
      const [key, block] = [stageCounterKey(stage), scoreBlockOf(id)];
      this.#stages.set(key, (this.#stages.get(key) ?? 0) + 1);
      const ofBlock = this.#facts.get(block) ?? new Map<string, ScoreFacts>();
      const own = facts.get(id);
      if (own) this.#facts.set(block, ofBlock.set(id, own));
    }
  }

  counters(): Counter[] {
    const built = { key: 'scoresBuilt', value: SCORE_LAYOUT * 10_000 + SCORE_BLOCKS };
    const lacking = { key: LACKING_COUNTER, value: this.#lacking };
    return [built, lacking, ...[...this.#stages].map(([key, value]) => ({ key, value }))];
  }

  scoreBlocks(): ScoreBlock[] {
    return [...this.#facts].flatMap(([id, facts]) => withFacts(id, undefined, facts) ?? []);
  }
}
