import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  assistant,
  authorityExtent,
  isAssistant,
  parties,
  representative,
  standings,
} from '@xiezhi/record';
import { z } from 'zod';

/* Who is in a case that goes to another docket, as the letter says it. */

const knownOf = [
  ...(['residentId', 'creditCode', 'representative', 'address', 'mobile', 'email'] as const),
  ...(['ethnicity', 'occupation', 'workplace', 'domicile'] as const),
];

/** What of this participant is known, as it was known there. */
const personalOf = (who: Participant): Readonly<Record<string, string>> =>
  Object.fromEntries(
    knownOf.flatMap((name) => {
      const known = who[name] ?? null;
      return known === null ? [] : [[name, known] as const];
    }),
  );

export const person = z.object({
  participant: z.string(),
  role: z.enum(['plaintiff', 'defendant', 'third-party', 'agent']),
  side: z.enum(['plaintiff', 'defendant', 'third-party']),
  name: z.string(),
  kind: z.enum(['person', 'organisation']),
  person: z.string().optional(),
  principal: z.string().optional(),
  authority: z.enum(['general', 'special', 'pending']).optional(),
  extent: authorityExtent.optional(),
  standing: z.enum([...standings, representative]).optional(),
  chosen: z.string().optional(),
  personal: z.record(z.string(), z.string()),
});
type Person = z.infer<typeof person>;

/**
 * How far somebody acts for a party, there as here. One whose last day is over arrives as the party had named them, with the day:
 * the clock of that docket enters that it is over.
 */
const reachOf = ({
  authority,
  extent,
  lapsed,
}: Participant): Pick<Person, 'authority' | 'extent'> => ({
  ...(authority === null ? {} : { authority: lapsed?.authority ?? authority }),
  ...(extent === undefined ? {} : { extent }),
});

/** What came on their own word, or by a power of attorney; an assistant is named to each court by the agent. */
const standingOf = ({ standing }: Participant): Pick<Person, 'standing'> =>
  standing === null || standing === assistant ? {} : { standing };

/** Everybody who stands on a side, with the account that is theirs; the bench stays where it was. */
export const peopleOf = ({ participation }: CaseState): Person[] =>
  [
    ...parties(participation),
    ...active(participation).filter((one) => one.role === 'agent' && !isAssistant(one)),
  ].map((who) => ({
    participant: who.id,
    role: who.role as Person['role'],
    side: who.side ?? 'plaintiff',
    name: who.name,
    kind: who.kind,
    ...(who.person === null ? {} : { person: who.person }),
    ...(who.principal === null ? {} : { principal: who.principal }),
    ...reachOf(who),
    ...standingOf(who),
    ...(who.chosen === undefined ? {} : { chosen: who.chosen }),
    personal: personalOf(who),
  }));
