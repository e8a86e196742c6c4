import { createContext } from 'react';
import type { KeptCalibration } from '@/storage/model/score/kept-calibration';

/** What scores came to so far, when it was worked out; the page gives it. */
export const CalibrationContext = createContext<KeptCalibration | undefined>(undefined);
