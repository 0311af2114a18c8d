import { z } from 'zod';
import { entryKind } from '../define.ts';

/** The book of what holds for every court and comes out year by year. There is one; it opens with the first court. */
export const rulebookOpened = entryKind('rulebook', 'rulebook.Opened', 1, {
  shared: { label: 'public', shape: z.object({ country: z.literal('CN') }) },
});

/** A year's table of rest days and days worked in exchange, after the State Council's notice. The last one holds. */
export const calendarLoaded = entryKind('rulebook', 'rulebook.CalendarLoaded', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      year: z.number().int(),
      off: z.array(z.string()),
      work: z.array(z.string()),
      /** The notice it is taken from: name, number, where it can be read. */
      source: z.string(),
    }),
  },
});
