import { z } from './z';

/** The last moment that a Date can hold. */
const END_OF_TIME = 8.64e15;

/** A point in time in epoch milliseconds. */
export const timeSchema = z.number().int().min(0).max(END_OF_TIME);
