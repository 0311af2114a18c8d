import type { FactAsked, FactForm } from '@xiezhi/law';
import { factForms, factsAsked, factsToAnswer } from '@xiezhi/law';
import { z } from 'zod';
import { factViews, leftOpen } from '../filing/elements.ts';
import { asField, fault } from './field.ts';

/* Facts of one kind of case, as the forms by elements ask them. Any may be left out; which are asked depends on the cause. */

/** A misspelt one would be received and lost; whether the form of the case asks it is seen where that is known. */
function factId(asked: (form: FactForm) => readonly FactAsked[]) {
  const known = new Set(factForms.flatMap((form) => asked(form).map(({ id }) => id)));
  return () => z.string(fault('missing')).refine((id) => known.has(id), fault('not-asked'));
}
const stated = factId(factsAsked);
const answered = factId(factsToAnswer);
const written = (max: number) => z.string(fault('not-text')).trim().max(max, fault('too-long'));
const most = 60;

/** What a plaintiff states. A sum or a day is written as people write it, and taken as it is. */
export const causeFacts = () =>
  asField(
    z
      .array(
        z.object({
          fact: stated(),
          value: written(2000).optional(),
          note: written(2000).optional(),
          open: z.enum(leftOpen, fault('choose-one')).optional(),
        }),
      )
      .max(most, fault('too-many')),
    { component: 'cause-facts', maxLength: 2000 },
  );

/** What a defendant says of each. */
export const factsAnswered = () =>
  asField(
    z
      .array(
        z.object({
          fact: answered(),
          answer: z.enum(factViews, fault('choose-one')).optional(),
          note: written(2000).optional(),
        }),
      )
      .max(most, fault('too-many')),
    { component: 'facts-answered', maxLength: 2000 },
  );
