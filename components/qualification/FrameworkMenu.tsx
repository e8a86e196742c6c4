import { ChevronDown } from 'lucide-react';
import { use } from 'react';
import { Menu } from '../ui/Menu';
import { FrameworkContext } from './FrameworkContext';
import { frameworkChoices, frameworkName } from './framework-words';

/** Which framework is shown, and the others to change to. */
export function FrameworkMenu() {
  const { id, own, choose } = use(FrameworkContext);
  const items = frameworkChoices(own).map(({ value, label }) => ({
    id: value,
    label,
    onChoose: () => choose(value),
  }));
  return <Menu label={frameworkName(id, own)} icon={<ChevronDown aria-hidden="true" size={14} />} items={items} />;
}
