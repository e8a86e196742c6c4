import { createContext } from 'react';
import { KIND_RULES, type KindRules } from '@/storage/model/kind-rules';

/** How the rep's table takes each kind. The page gives it, since settings are no affair of a component. */
export const KindRulesContext = createContext<KindRules>(KIND_RULES);
