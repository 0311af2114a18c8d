import type { NotOffered, Offer } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { Agreement, CaseState, Participant } from '@xiezhi/record';
import { agreementSigned, fields, maySettle, withoutOwnSignature } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { actsAsAMinor, minorsAlone } from '../shared/minors.ts';
import { onPaper } from '../shared/on-paper.ts';
import { missing, ofThese, people, toldOfAuthority, toldOfTerms, waiting } from './standing.ts';

interface ToSign {
  readonly agreement: Agreement;
  readonly who: Participant;
}

/** What waits for a party's signature: one act for each party whose own word is missing, and none once a judge has confirmed. */
function toSign(
  state: CaseState,
  those: (missing: readonly Participant[], agreement: Agreement) => readonly Participant[],
): readonly (Offer<ToSign> | NotOffered)[] {
  const agreement = waiting(state);
  return agreement === null
    ? []
    : those(withoutOwnSignature(state.participation, agreement), agreement).map((who) =>
        offer(`${agreement.id}.${who.id}`, { agreement, who }),
      );
}

/** Whoever has no authority to settle signs once; the party itself does so beside them, and its word takes the place of theirs. */
const mayStillSign = (
  { participation }: CaseState,
  { person }: Actor,
  agreement: Agreement,
  { id }: Participant,
): boolean =>
  maySettle(participation, person, id) ||
  agreement.signed.every(({ participant }) => participant !== id);

/**
 * CPL-99: a party says yes to what was agreed, of its own free will. Nobody is bound by that alone. OLR-7.3.1: online whoever signs has
 * shown in this session that it is they.
 */
export const sign = command({
  name: 'mediation.sign',
  on: 'case',
  by: people,
  basis: ['CPL-99', 'CPL-62', 'CPLI-147', 'OLR-7.3.1'],
  session: 2,
  or: ['mediation.go-back'],
  needs: {},
  offers: ({ state, actor }) =>
    toSign(state, (those, agreement) =>
      ofThese(state, actor, those).filter((who) => mayStillSign(state, actor, agreement, who)),
    ),
  tells: ({ state, actor, today }, { agreement, who }) => [
    ...toldOfAuthority(state, actor, who.id),
    ...actsAsAMinor(state, actor.person, today, who.id),
    ...toldOfTerms(agreement),
  ],
  input: z.object({ agreed: fields.confirmation() }),
  ask: [page('sign', field('agreed'))],
  decide: ({ state, actor, offer: { agreement, who }, today }) =>
    accept([
      agreementSigned.make({
        shared: {
          agreement: agreement.id,
          participant: who.id,
          source: 'online',
          receivedOn: today,
          attachments: [],
          authority: missing(state, actor, who.id) ?? undefined,
        },
      }),
    ]),
  example: { agreed: true },
});

/** The same on paper: the party signed the agreement in court or sent it signed. */
export const recordSignature = command({
  name: 'mediation.record-signature',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-99', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => toSign(state, (those) => those),
  tells: ({ state, today }, { agreement, who }) => [
    ...minorsAlone(state, today, [who.id]),
    ...toldOfTerms(agreement),
  ],
  input: z.object({ ...onPaper.input }),
  ask: [onPaper.page],
  prefill: onPaper.prefill,
  decide({ state, offer: { agreement, who }, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    return accept([
      agreementSigned.make({
        shared: { agreement: agreement.id, ...onPaper.entry(who.id, input) },
      }),
    ]);
  },
  example: onPaper.example('调解协议.pdf'),
});
