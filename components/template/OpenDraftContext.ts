import { createContext } from 'react';
import type { FollowUp } from '@/storage/model/follow-up';

/** Opens the draft of a follow-up where drafts are written; given by pages that have no place for one themselves. */
export const OpenDraftContext = createContext<((followUp: FollowUp) => void) | undefined>(undefined);
