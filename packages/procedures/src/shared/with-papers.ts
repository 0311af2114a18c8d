import { fields } from '@xiezhi/record';
import { z } from 'zod';
import { field, neededWhen, page } from '../framework/index.ts';

/*
 * What a party says to the court with papers beside it: asked for in the same way by every act, so that nobody learns it twice.
 * Whoever attaches files says that they are as the originals; without files nobody is asked.
 */

/** Files, with the word that they conform to the originals. The object that holds them is refined by {@link fields.originalsConfirmed}. */
export const papersInput = {
  attachments: fields.files(),
  conformsToOriginals: fields.confirmation().optional(),
};

/** The questions for them. */
export const papersAsked = [
  field('attachments'),
  neededWhen('conformsToOriginals', 'attachments', ['*']),
] as const;

/** The same on a page of their own. */
export const papersPage = page('papers', ...papersAsked);

/** A text with papers, and nothing else. */
export const textWithPapers = (most: number) =>
  z.object({ text: fields.longText(most), ...papersInput }).refine(...fields.originalsConfirmed);

export const textAndPapers = [page('text', field('text')), papersPage] as const;
