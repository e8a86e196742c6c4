import { createContext } from 'react';
import type { FrameworkId } from '@/storage/model/framework-view';
import { FIRST_OWN_FRAMEWORK, type OwnFramework } from '@/storage/model/own-framework';

/** The framework in which answers are shown. */
export interface ChosenFramework {
  id: FrameworkId;
  own: OwnFramework;
  choose: (id: FrameworkId) => void;
}

/** The page gives it, since settings are no affair of a component. */
export const FrameworkContext = createContext<ChosenFramework>({
  id: 'threeChecks',
  own: FIRST_OWN_FRAMEWORK,
  choose: () => {
    throw new Error('No place to keep the framework');
  },
});
