import { createContext } from 'react';
import { SCORE_RULES, type ScoreRules } from '@/storage/model/score/score-weights';

/** The rules by which scores are worked out. The page gives them, since settings are no affair of a component. */
export const ScoreRulesContext = createContext<ScoreRules>(SCORE_RULES);
