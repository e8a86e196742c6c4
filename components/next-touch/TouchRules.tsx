import { FOLLOW_UP_RULES, type FollowUpRules, TOUCH_RULES } from '@/storage/model/next-touch/follow-up-rules';
import { type StoredItem, useStoredItem } from '../setting/useStoredItem';
import { Button } from '../ui/Button';
import { TouchRuleRow } from './TouchRuleRow';

/** When which follow-up is proposed. */
export function TouchRules({ item }: { item: StoredItem<FollowUpRules> }) {
  const [rules, setRules] = useStoredItem(item);
  if (!rules) return null;
  const isStandard = TOUCH_RULES.every((id) => {
    const [rule, standard] = [rules[id], FOLLOW_UP_RULES[id]];
    return rule.on === standard.on && rule.days === standard.days;
  });
  return (
    <>
      <p className="text-dim">
        A contact without a follow-up is shown as such, and one is proposed. None is set before you press “Set”.
      </p>
      <ul aria-label="Rules" className="flex flex-col">
        {TOUCH_RULES.map((id) => (
          <TouchRuleRow key={id} id={id} rule={rules[id]} onRule={(rule) => setRules({ ...rules, [id]: rule })} />
        ))}
      </ul>
      {isStandard ? null : (
        <Button size="small" className="self-start" onClick={() => setRules(FOLLOW_UP_RULES)}>
          As they came
        </Button>
      )}
    </>
  );
}
