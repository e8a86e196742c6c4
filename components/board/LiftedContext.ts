import { createContext } from 'react';
import type { ContactId } from '@/storage/model/contact';

/** Whose card is lifted; it stays in the page however far its column scrolls. */
export const LiftedContext = createContext<ContactId | undefined>(undefined);
