import type { PersonId } from '@xiezhi/kernel';

/** Whose message it is: its text is listed in that account. A number is given to somebody else one day. */
export const listedFor = (person: PersonId | null | undefined): { readonly person?: PersonId } =>
  person === null || person === undefined ? {} : { person };
