import { z } from 'zod';
import { entryKind } from '../define.ts';

/*
 * WARNING: these shapes lie in dockets for ever. Changing one changes history: raise its version and add an upcaster.
 */

export const scanOutcomes = ['no-verdict', 'found', 'clean'] as const;

/**
 * What a scanner for malware said, after it was received, of a file that the entry `seq` names; or that it says nothing. Whoever may
 * read that entry reads this one. The file is what it was, and came when it came.
 */
export const scanNoted = entryKind('case', 'scanning.Noted', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      file: z.string(),
      name: z.string(),
      seq: z.number().int().positive(),
      outcome: z.enum(scanOutcomes),
      /** As the scanner calls it. */
      found: z.string().optional(),
    }),
  },
});

const decided = {
  shared: {
    label: 'chosen',
    shape: z.object({ file: z.string(), name: z.string(), reasons: z.string() }),
  },
} as const;

/** The court keeps the file from everybody, and says why. It stays received, and its bytes stay as they are. */
export const fileHeld = entryKind('case', 'scanning.Held', 1, decided);

/** Whoever runs the court took its bytes out, for somebody to look into them on a machine apart: who, and why. The post of the court reads it. */
export const fileTakenOut = entryKind('case', 'scanning.TakenOut', 1, {
  shared: {
    label: 'court',
    shape: z.object({ file: z.string(), name: z.string(), by: z.string(), reasons: z.string() }),
  },
});

/** A false alarm, or one of which no verdict is to be had: the file is opened again, and why is said. */
export const fileCleared = entryKind('case', 'scanning.Cleared', 1, decided);
