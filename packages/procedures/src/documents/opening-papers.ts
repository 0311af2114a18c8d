import type { CaseState } from '@xiezhi/record';
import { isOfThirdParty, isSuit, papersOf, parties, partiesOf } from '@xiezhi/record';
import type { Reaction } from '../framework/index.ts';
import { reaction } from '../framework/index.ts';
import { order, ordering, toNewcomer, toPlaintiffs } from './ordering.ts';

/** A complaint, or the application that stands in its place. */
const handedIn = (state: CaseState): 'complaint' | 'application' =>
  isSuit(state) ? 'complaint' : 'application';

/** What the court hands out by rule, from the first notice to the judgment, and the papers of parties as it serves them. */
export const openingPapers: readonly Reaction[] = [
  reaction({
    ...ordering,
    name: 'documents/complaint',
    on: 'filing.Submitted',
    basis: ['CPL-124', 'CPL-128'],
    then: (_entry, state) => [
      { command: 'documents.order', key: '', input: { template: handedIn(state), extra: {} } },
    ],
  }),
  reaction({
    ...ordering,
    name: 'documents/receipt-at-counter',
    on: 'filing.Submitted',
    basis: ['OLR-9.1.0', 'OLR-11.3.0'],
    // Whoever filed online has the receipt on the screen.
    then: (_entry, state) =>
      state.filing.counter === null ? [] : toPlaintiffs(state, 'filing-receipt'),
  }),
  reaction({
    ...ordering,
    name: 'documents/complaint-mended',
    on: 'filing.Corrected',
    basis: ['CPL-124', 'CPL-128'],
    then: (entry, state) => {
      const template = handedIn(state);
      const former = papersOf(state.documents, template).at(-1);
      const replaces = former === undefined ? {} : { replaces: former.id };
      const extra = { correctedAt: entry.at };
      const input = { template, ...replaces, extra };
      return [{ command: 'documents.order', key: '', input }];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/complaint-handed-over',
    on: 'filing.HandedOver',
    basis: ['OOR-5.3.5'],
    // It goes to the court that has it now, and is addressed to that one.
    then: (_entry, state) => {
      const template = handedIn(state);
      const former = papersOf(state.documents, template).at(-1);
      const replaces = former === undefined ? {} : { replaces: former.id };
      const input = { template, ...replaces, extra: {} };
      return [{ command: 'documents.order', key: '', input }];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/papers-on-registration',
    on: 'filing.Registered',
    basis: ['OLR-9.1.1'],
    then: (_entry, state) => [
      ...toPlaintiffs(state, 'acceptance-notice', 'evidence-notice', 'rights-notice'),
      ...partiesOf(state.participation, 'defendant').flatMap((one) =>
        ['response-notice', 'evidence-notice', 'rights-notice'].map((template) =>
          order(template, one.id),
        ),
      ),
      // Only a case that comes from another court has third parties by then.
      ...partiesOf(state.participation, 'third-party').flatMap(({ id }) =>
        toNewcomer(state, id, 'third-party'),
      ),
    ],
  }),
  reaction({
    ...ordering,
    name: 'documents/papers-on-joining',
    on: 'participation.PartyAdded',
    basis: ['CPL-59', 'CPL-135', 'CPL-139'],
    // A sitting that was fixed before they came is told them as it was told the others.
    then: (entry, state) => {
      const { participant, as } = entry.body as Readonly<Record<string, string>>;
      return toNewcomer(state, participant ?? '', as ?? '');
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/papers-on-succeeding',
    on: 'suspension.Succeeded',
    basis: ['CPL-153', 'CPLI-55', 'CPL-139'],
    then: (entry, state) => {
      const { successor } = entry.body as { readonly successor: string };
      const who = parties(state.participation).find(({ id }) => id === successor);
      return toNewcomer(state, successor, who?.side ?? '');
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/address-confirmation',
    on: 'service.AddressConfirmed',
    basis: ['CPLI-136', 'CPLI-137'],
    then: (entry) => {
      const { participant } = entry.body as { readonly participant: string };
      return [order('address-confirmation', participant)];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/correction-notice',
    on: 'filing.CorrectionRequested',
    basis: ['OLR-9.1.2a'],
    then: (_entry, state) => toPlaintiffs(state, 'correction-notice'),
  }),
  reaction({
    ...ordering,
    name: 'documents/refusal-ruling',
    on: 'filing.AcceptanceRefused',
    basis: ['OLR-9.1.3'],
    // Of some kinds it is no ruling, and whoever applied is told so.
    then: (_entry, state) =>
      toPlaintiffs(
        state,
        state.filing.refusedBy === 'notice' ? 'application-notice' : 'refusal-ruling',
      ).slice(0, 1),
  }),
  reaction({
    ...ordering,
    name: 'documents/application-accepted',
    on: 'filing.ApplicationAccepted',
    basis: ['OLR-9.1.1', 'OLR-9.3.0'],
    then: (_entry, state) => toPlaintiffs(state, 'application-notice'),
  }),
  reaction({
    ...ordering,
    name: 'documents/summons',
    on: 'hearing.Scheduled',
    basis: ['CPL-139'],
    then: (entry, state) =>
      parties(state.participation).map((one) => ({
        command: 'documents.order',
        key: '',
        input: {
          template: 'summons',
          addressee: one.id,
          extra: { hearing: (entry.body as { hearing: string }).hearing },
        },
      })),
  }),
  reaction({
    ...ordering,
    name: 'documents/announcement',
    on: 'announcement.Ordered',
    basis: ['CPL-95', 'OLR-23.1.1'],
    then: (entry) => {
      const { announcement } = entry.body as { announcement: string };
      const extra = { announcement };
      return [{ command: 'documents.order', key: '', input: { template: 'announcement', extra } }];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/announcement-certificate',
    on: 'announcement.Completed',
    basis: ['CPL-95'],
    // What proves a service on paper is its receipt, by account its certificate; by announcement it is this.
    then: (entry) => {
      const { announcement } = entry.body as { announcement: string };
      const input = { template: 'announcement-certificate', extra: { announcement } };
      return [{ command: 'documents.order', key: '', input }];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/judgment',
    on: 'judgment.Made',
    basis: ['CPL-155'],
    // One that was signed and taken back before it was pronounced gives way to it.
    then: (_entry, state) => {
      const former = papersOf(state.documents, 'judgment').at(-1);
      const place = former === undefined ? {} : { replaces: former.id };
      const input = { template: 'judgment', extra: {}, ...place };
      return [{ command: 'documents.order', key: '', input }];
    },
  }),
  reaction({
    name: 'documents/judgment-is-pronounced',
    on: 'judgment.Pronounced',
    basis: ['CPL-151'],
    gives: ['documents.release'],
    makes: ['documents.Released'],
    then: (_entry, state) =>
      papersOf(state.documents, 'judgment').map((one) => ({
        command: 'documents.release',
        key: one.id,
        input: {},
      })),
  }),
  reaction({
    ...ordering,
    name: 'documents/appeal',
    on: 'appeal.Submitted',
    basis: ['CPL-173', 'CPL-174'],
    // What came on paper is served as it came: its scan.
    then: (entry) => {
      const { appeal, source } = entry.body as Readonly<Record<string, string>>;
      const input = { template: 'appeal', extra: { appeal: appeal ?? '' } };
      return source === 'online' ? [{ command: 'documents.order', key: '', input }] : [];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/defence',
    on: 'defence.Submitted',
    basis: ['CPL-128'],
    // What came on paper is served as it came: its scan.
    then: (entry) => {
      const { defence, source } = entry.body as Readonly<Record<string, string>>;
      const input = { template: 'defence', extra: { defence: defence ?? '' } };
      return source === 'online' ? [{ command: 'documents.order', key: '', input }] : [];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/evidence-list',
    on: 'evidence.Submitted',
    basis: ['CPL-69', 'CPL-124'],
    then: (entry) => {
      const { list, collected } = entry.body as Readonly<Record<string, string>>;
      const input = { template: 'evidence-list', extra: { list: list ?? '' } };
      // The list is a party's paper; what the court collected was handed in by none.
      return collected !== undefined ? [] : [{ command: 'documents.order', key: '', input }];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/counterclaim',
    on: 'claims.CounterclaimSubmitted',
    basis: ['CPL-54', 'CPL-59', 'CPL-128'],
    // What came on paper is served as it came: its scan.
    then: (entry) => {
      const { counterclaim, source } = entry.body as Readonly<Record<string, string>>;
      const template = isOfThirdParty({ id: counterclaim ?? '' })
        ? 'third-party-claim'
        : 'counterclaim';
      const input = { template, extra: { counterclaim: counterclaim ?? '' } };
      return source === 'online' ? [{ command: 'documents.order', key: '', input }] : [];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/appeal-answer',
    on: 'appeal.Answered',
    basis: ['CPL-174'],
    then: (entry) => {
      const { answer, source } = entry.body as Readonly<Record<string, string>>;
      const input = { template: 'appeal-answer', extra: { answer: answer ?? '' } };
      return source === 'online' ? [{ command: 'documents.order', key: '', input }] : [];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/transfer-letter',
    on: 'defence.CaseTransferred',
    basis: ['CPL-130'],
    then: () => [
      { command: 'documents.order', key: '', input: { template: 'transfer-letter', extra: {} } },
    ],
  }),
  reaction({
    ...ordering,
    name: 'documents/correcting-ruling',
    on: 'judgment.Corrected',
    basis: ['CPL-157'],
    then: (entry) => {
      const { wrong, right, reasons } = entry.body as Readonly<Record<string, string>>;
      const extra = { wrong: wrong ?? '', right: right ?? '', reasons: reasons ?? '' };
      const input = { template: 'correcting-ruling', extra };
      return [{ command: 'documents.order', key: '', input }];
    },
  }),
];
