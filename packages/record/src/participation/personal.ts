import type { z } from 'zod';
import type { personalDetails } from './entries.ts';

type Personal =
  | 'residentId'
  | 'creditCode'
  | 'representative'
  | 'address'
  | 'mobile'
  | 'email'
  | 'ethnicity'
  | 'occupation'
  | 'workplace'
  | 'domicile';

/** What is known of somebody besides the name, as one entry said it; null where it did not. */
export const personalOf = (
  body: z.infer<typeof personalDetails>,
): Readonly<Record<Personal, string | null>> => ({
  residentId: body.residentId ?? null,
  creditCode: body.creditCode ?? null,
  representative: body.representative ?? null,
  address: body.address ?? null,
  mobile: body.mobile ?? null,
  email: body.email ?? null,
  ethnicity: body.ethnicity ?? null,
  occupation: body.occupation ?? null,
  workplace: body.workplace ?? null,
  domicile: body.domicile ?? null,
});
