import { z } from 'zod';
import { asField, fault } from './field.ts';
import { dayTime, fileReference } from './values.ts';

/** What lies before the court: a picture of a paper, a copy of a copy, data born electronic, or pictures of a thing. */
export const exhibitForms = ['scan', 'copy', 'electronic', 'object'] as const;

const line = (max: number) =>
  z.string(fault('missing')).trim().min(1, fault('missing')).max(max, fault('too-long'));

/** Whatever is known of how it came about; nobody is asked for more than they know. */
const provenance = z.object({
  device: line(120).optional(),
  tool: line(120).optional(),
  capturedOn: line(60).optional(),
  /** To the minute, where it is known: from it follows how long nobody vouched for the data. */
  capturedAt: dayTime().optional(),
  custody: line(300).optional(),
  notary: line(200).optional(),
  witness: line(200).optional(),
  /** Where it was used before: an earlier case and what was found of it. */
  priorUse: line(200).optional(),
});

const exhibitInput = z.object({
  name: line(120),
  /** Where it comes from (CPL-124). */
  source: line(200),
  /** What it is to show. */
  purpose: line(500),
  form: z.enum(exhibitForms, fault('choose-one')),
  /** Exhibits that belong together. */
  group: line(60).optional(),
  files: z.array(fileReference).min(1, fault('no-scan')).max(20, fault('too-many-files')),
  provenance: provenance.optional(),
});
export type ExhibitInput = z.infer<typeof exhibitInput>;

/** Exhibits one by one, each with what it is and what it shows. */
export const exhibits = (least = 1, most = 40) =>
  asField(z.array(exhibitInput).min(least, fault('no-exhibit')).max(most, fault('too-many')), {
    component: 'exhibits',
    mostFiles: 20,
    most,
  });

/** Where exhibits come with something else: only with the word that they are as the originals. */
export const exhibitsConfirmed = [
  (input: {
    readonly exhibits?: readonly unknown[] | undefined;
    readonly evidenceConforms?: true | undefined;
  }): boolean => (input.exhibits ?? []).length === 0 || input.evidenceConforms === true,
  { path: ['evidenceConforms'] as string[], ...fault('confirm') },
] as const;

const id = z.string().regex(/^x\d{1,4}$/, fault('choose-one'));
const view = z.enum(['agreed', 'disputed'], fault('choose-one'));

/** What a party says of one exhibit of another. What it disputes it gives reasons for. */
export const exhibitOpinion = z.object({
  exhibit: id,
  authenticity: view,
  legality: view,
  relevance: view,
  reasons: line(1000).optional(),
});
export type ExhibitOpinion = z.infer<typeof exhibitOpinion>;

const disputes = ({ authenticity, legality, relevance }: ExhibitOpinion): boolean =>
  [authenticity, legality, relevance].includes('disputed');

export const exhibitOpinions = () =>
  asField(
    z
      .array(
        exhibitOpinion.refine((one) => !disputes(one) || one.reasons !== undefined, {
          path: ['reasons'],
          ...fault('say-why'),
        }),
      )
      .max(100, fault('too-many')),
    { component: 'exhibit-opinions' },
  );

/** What the court finds of exhibits, each with its reasons. */
export const exhibitFindings = () =>
  asField(
    z
      .array(
        z.object({
          exhibit: id,
          authenticity: z.enum(['yes', 'no'], fault('choose-one')),
          legality: z.enum(['yes', 'no'], fault('choose-one')),
          relevance: z.enum(['yes', 'no'], fault('choose-one')),
          outcome: z.enum(['admitted', 'not-admitted'], fault('choose-one')),
          reasons: line(1000),
        }),
      )
      .min(1, fault('no-finding'))
      .max(100, fault('too-many')),
    { component: 'exhibit-findings' },
  );

/** Exhibits of the case, by id; the form offers those that stand. */
export const exhibitsChosen = () => asField(z.array(id), { component: 'case-exhibits' });
