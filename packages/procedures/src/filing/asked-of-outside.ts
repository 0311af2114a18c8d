import type { CourtId } from '@xiezhi/kernel';
import { courtStream, personStream } from '@xiezhi/kernel';
import { fromStream } from '../framework/index.ts';
import type { AccountHolder } from './rules/plaintiff-is-the-account.ts';

/* What whatever opens a docket needs to know from other streams: the court it is handed to, and whose account it comes from. */

/** The profile of the court that this answer names. */
export const courtNamed = (field: 'court' | 'jurisdiction') =>
  fromStream(
    'court',
    ({ input }) =>
      typeof input?.[field] === 'string' ? courtStream(input[field] as CourtId) : null,
    (state) => state.court,
  );

/** Whose account it is; and the writer's own numbers, so that nobody types them twice. */
export const writer = fromStream(
  'person',
  ({ actor }) => (actor.person === null ? null : personStream(actor.person)),
  ({ person }): AccountHolder & { readonly mobile: string | null } => ({
    name: person.name,
    residentId: person.residentId,
    mobile: person.mobile,
  }),
);
