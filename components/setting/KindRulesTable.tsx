import { useState } from 'react';
import { type InteractionKind, interactionKindSchema } from '@/storage/model/interaction';
import { isOverridden } from '@/storage/model/kind-overrides';
import { KIND_RULES, type KindRules, type Meaning } from '@/storage/model/kind-rules';
import { Button } from '../ui/Button';
import { KindRuleRow } from './KindRuleRow';
import { KIND_COLUMNS } from './kind-columns';
import { type StoredItem, useStoredItem } from './useStoredItem';

const GROUPS: readonly { meaning: Meaning; title: string }[] = [
  { meaning: 'conversation', title: 'Answers, when they come from them' },
  { meaning: 'interest', title: 'Signs of interest' },
  { meaning: 'automatic', title: 'Sent by a machine' },
];

const KINDS = interactionKindSchema.options;
/** A kind stays where it came, also when the rep takes it otherwise: the row would run away from under the hand. */
const kindsOf = (meaning: Meaning): InteractionKind[] => KINDS.filter((kind) => KIND_RULES[kind].meaning === meaning);

/** Every kind of interaction with what it means, which way it usually goes, and how much it says for how long. */
export function KindRulesTable({ item }: { item: StoredItem<KindRules> }) {
  const [rules, change] = useStoredItem(item);
  const [before, setBefore] = useState<KindRules>();
  if (!rules) return null;
  const set = (next: KindRules, replaced?: KindRules) => {
    change(next);
    setBefore(replaced);
  };
  return (
    <>
      <p className="text-dim">
        What you log from now on is taken like this. What is logged already keeps what it said; correct a single one in
        its timeline.
      </p>
      <p className="text-dim">
        The meaning of a message and of what a machine sends cannot be changed: two-way rests on what a human wrote, and
        that is looked up in each message.
      </p>
      <div aria-hidden="true" className={`hidden text-small font-medium text-dim sm:grid ${KIND_COLUMNS}`}>
        <span>Kind</span>
        <span>Meaning</span>
        <span>Usually</span>
        <span>Points</span>
        <span>Half after days</span>
      </div>
      {GROUPS.map(({ meaning, title }) => (
        <section key={meaning} aria-label={title} className="flex flex-col">
          <h3 className="py-1 font-semibold">{title}</h3>
          <ul className="flex flex-col">
            {kindsOf(meaning).map((kind) => (
              <KindRuleRow
                key={kind}
                kind={kind}
                rule={rules[kind]}
                changed={isOverridden(kind, rules)}
                onChange={(rule) => set({ ...rules, [kind]: rule })}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className="flex gap-2">
        <Button disabled={!KINDS.some((kind) => isOverridden(kind, rules))} onClick={() => set(KIND_RULES, rules)}>
          Reset all
        </Button>
        {before ? <Button onClick={() => set(before)}>Undo the reset</Button> : null}
      </div>
    </>
  );
}
