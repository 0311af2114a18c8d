import type { Refusal } from '@xiezhi/kernel';
import { notOffered, offerUnless, technical } from '@xiezhi/kernel';
import { agreementServed, fields, participant, serviceOrdered } from '@xiezhi/record';
import type { CaseState, Participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { accountIsHeld } from './rules/account-is-held.ts';
import { accountIsThere } from './rules/account-is-there.ts';
import { consentToElectronicService } from './rules/consent-to-electronic-service.ts';
import { decisionsByTheLawOfTheDay } from './rules/decisions-by-the-law-of-the-day.ts';
import { judgmentsNeedExpressConsent } from './rules/judgments-need-express-consent.ts';
import { partySignsForStatement } from './rules/party-signs-for-the-statement.ts';
import { mailCarriesThePapers, tooMuchForMail } from './rules/mail-carries-the-papers.ts';
import { mayBeServed, partiesToServe, servableFor, servesHere } from '../shared/servable.ts';
import { aboutPapers, notAllByMail } from './left-out.ts';
import { owedPapers } from './owed-papers.ts';
import { chosen, mine, nextService, people, servedOn, signedFor, traced } from './serving.ts';

/** While everything for somebody is still being made, or made again, there is nothing in hand to serve. */
export const somethingToServe = (state: CaseState, addressee: Participant): Refusal | null =>
  servableFor(state, addressee).length > 0
    ? null
    : refusal('service/nothing-to-serve', technical, [{ kind: 'retry' }]);

/** Serves electronically: into the account at once, by e-mail through the outbox. */
export const serve = command({
  name: 'service.serve',
  on: 'case',
  by: ['clerk', 'judge', 'filing-reviewer'],
  basis: ['OLR-29.1.0', 'OLR-31.1.0', 'CPL-90'],
  needs: {},
  offers: ({ state, roles }) =>
    mayBeServed(state) && servesHere(state, roles)
      ? partiesToServe(state).map((one) =>
          offerUnless(one.id, one, [
            consentToElectronicService({
              service: state.service,
              consent: state.consent,
              addressee: one,
            }),
            accountIsThere({ state, addressee: one }),
            accountIsHeld({ state, addressee: one }),
            somethingToServe(state, one),
          ]),
        )
      : [],
  tells: ({ state }, addressee) => [
    ...aboutPapers(state, addressee, true),
    ...notAllByMail(state, addressee),
  ],
  input: z.object({ papers: fields.papersField() }),
  ask: [page('papers', field('papers'))],
  prefill: (at, addressee) => owedPapers(at, addressee, true),
  decide({ state, offer: addressee, input, now, law }) {
    const papers = chosen(state, addressee, input.papers);
    if (papers.length === 0)
      return refuse(refusal('service/nothing-to-serve', technical, [mendField('papers')]));
    const confirmed = state.service.addresses[addressee.id] ?? null;
    const judgment = papers.some((one) => one.judgment);
    const decision = papers.some((one) => one.decision);
    const forbidden = decisionsByTheLawOfTheDay({ decision, law });
    if (forbidden) return refuse(forbidden);
    const unnamed = judgmentsNeedExpressConsent({ judgment: decision, confirmed });
    if (unnamed) return refuse(unnamed);
    const id = nextService(state);
    const agreed = confirmed?.channels ?? ['account'];
    const tooMuch = mailCarriesThePapers({ ways: agreed, papers });
    if (tooMuch) return refuse(tooMuch);
    const ways = agreed.filter((way) => way !== 'email' || !tooMuchForMail(papers));
    const basis = confirmed?.basis ?? 'express';
    const ordered = serviceOrdered.make({
      shared: {
        service: id,
        addressee: addressee.id,
        channels: [...ways],
        basis,
        complaint: papers.some((one) => one.complaint),
        judgment,
      },
      served: servedOn(addressee, papers),
    });
    // Writing into the account is arrival there: one act, one moment.
    const account = ways.includes('account')
      ? (['sent', 'arrived'] as const).map((event) => ({
          service: id,
          channel: 'account' as const,
          event,
          at: now,
          proof: '专用账号',
        }))
      : [];
    return accept([
      ordered,
      ...traced({ id, traces: [], basis, effective: null, undone: false }, account),
    ]);
  },
  example: { papers: ['0'.repeat(64)] },
});

/** CPL-100: to sign for a mediation statement is to be bound by it once the other side does; whoever does not want that says so. */
export const signingBinds = (
  state: CaseState,
  papers: readonly { readonly file: { readonly sha256: string } }[],
): readonly Told[] =>
  agreementServed(state, papers) === null ? [] : [{ code: 'signing-binds', facts: {} }];

/** The addressee opens what was served. Not doing so changes nothing about a service that took effect. */
export const acknowledge = command({
  name: 'service.acknowledge',
  on: 'case',
  by: people,
  basis: ['OOR-26.1.0', 'OLR-31.2.1'],
  needs: {},
  offers: ({ state, actor }) => {
    const ids = new Set(mine(state, actor).map(({ id }) => id));
    return state.service.services
      .filter((one) => ids.has(one.addressee))
      .map((one) =>
        one.traces.some(({ event }) => event === 'replied')
          ? notOffered(one.id, [refusal('service/acknowledged', technical, [{ kind: 'retry' }])])
          : offerUnless(one.id, one, [
              partySignsForStatement({
                state,
                papers: one.papers,
                addressee: participant(state.participation, one.addressee) ?? {
                  id: one.addressee,
                  name: '',
                },
                person: actor.person,
              }),
            ]),
      );
  },
  // Nobody confirms what they could not open from here; each is named once, where it is opened.
  tells: ({ state }, { papers }) => [
    ...signingBinds(state, papers),
    ...papers.map(({ file, title }, index) => ({
      code: 'read',
      facts: { place: index + 1, of: papers.length, title },
      file,
    })),
  ],
  input: z.object({ received: fields.confirmation() }),
  ask: [page('received', field('received'))],
  decide({ state, offer: one, now, today }) {
    const [first, ...rest] = traced(one, [
      { service: one.id, channel: 'account', event: 'replied', at: now, proof: '本人签收' },
    ]);
    return first
      ? accept([first, ...rest, ...signedFor(state, one, today)])
      : refuse(refusal('service/acknowledged', technical, [{ kind: 'retry' }]));
  },
  example: { received: true },
});
