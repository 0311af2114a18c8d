import { z } from 'zod';
import { asField, fault } from './field.ts';

const mark = z.object({
  /** A place of the complaint, by the path of the form that mends it: `defendants.d2.address`. */
  at: z
    .string(fault('missing'))
    .max(60, fault('too-long'))
    .regex(/^[A-Za-z]+(\.[A-Za-z0-9]+){0,2}$/, fault('choose-one')),
  note: z.string(fault('missing')).trim().min(1, fault('missing')).max(1000, fault('too-long')),
});
export type MarkInput = z.infer<typeof mark>;

/** What is to be mended at a place of the complaint, place by place; the form offers the places there are. */
export const marks = () =>
  asField(z.array(mark).max(60, fault('too-many')), { component: 'marks' });
