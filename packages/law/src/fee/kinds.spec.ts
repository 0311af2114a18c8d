import { money } from '@xiezhi/kernel';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lawCommand } from '../command-line.ts';
import { article } from '../instruments/index.ts';
import { fee, feeKinds, maritimeMatters } from './index.ts';
import type { FeeInput, FeeKind } from './index.ts';

const ask = (kind: string, input: unknown = {}) =>
  lawCommand(['fee', kind, JSON.stringify(input)]).json as Readonly<Record<string, unknown>>;

/** Enough for any kind: what one of them does not read is left alone. */
const enough = {
  claim: 100_000,
  claims: [60_000, 40_000],
  appealed_part: 100_000,
  amount: 100_000,
  assets: 100_000,
};

/*
 * Every name under which the measures, as they were collected, charge something or say that nothing is charged; with what it
 * is asked with, and what comes out by hand.
 */
const collected: readonly (readonly [name: string, input: object, answer: object])[] = [
  ['ip_without_amount', {}, { min: '500.00', max: '1000.00', leftTo: 'province' }],
  ['ip_with_amount', { claim: 1_000_000 }, { fee: '13800.00' }],
  ['divorce', {}, { min: '50.00', max: '300.00', leftTo: 'province' }],
  ['personality', {}, { min: '100.00', max: '500.00', leftTo: 'province' }],
  ['other', {}, { min: '50.00', max: '100.00', leftTo: 'province' }],
  ['labour', {}, { fee: '10.00' }],
  ['administrative', {}, { fee: '50.00' }],
  ['trademark_patent_maritime', {}, { fee: '100.00' }],
  ['jurisdiction_objection_failed', {}, { min: '50.00', max: '100.00', leftTo: 'province' }],
  ['enforcement', {}, { min: '50.00', max: '500.00', leftTo: null }],
  ['preservation', {}, { fee: '30.00' }],
  ['payment_order', { claim: 90_000 }, { fee: ((50 + 80_000 * 0.025) / 3).toFixed(2) }],
  ['public_summons', {}, { fee: '100.00' }],
  ['set_aside_or_confirm_arbitration', {}, { fee: '400.00' }],
  ['bankruptcy', { assets: 10_000_000 }, { fee: '40900.00' }],
  ['maritime', { matter: 'limitation_fund' }, { min: '1000.00', max: '10000.00', leftTo: null }],
  ['maritime', { matter: 'claim_registration' }, { fee: '1000.00' }],
  ['maritime', {}, { error: 'missing', field: 'matter' }],
  ['limitation_fund', {}, { min: '1000.00', max: '10000.00', leftTo: null }],
  ['injunction', {}, { min: '1000.00', max: '5000.00', leftTo: null }],
  ['lien_notice', {}, { min: '1000.00', max: '5000.00', leftTo: null }],
  ['claim_registration', {}, { fee: '1000.00' }],
  ['general_average', {}, { fee: '1000.00' }],
  ['secured_property', {}, { fee: null, why: 'no-tariff' }],
  // Two claims about property are added up: 100,000 is 2,300.
  ['mixed_claims', { claims: [60_000, 40_000] }, { fee: '2300.00' }],
  ['mixed_claims', { claims: [60_000, 40_000], non_property: 2 }, { fee: '2300.00' }],
  ['mixed_claims', { non_property: 3 }, { min: '50.00', max: '100.00', leftTo: 'province' }],
  ['mixed_claims', { non_property: 3, base: 80 }, { fee: '80.00' }],
  ['mixed_claims', {}, { error: 'missing', field: 'claims' }],
  ['mixed_claims', { claims: ['a'] }, { error: 'not-an-amount', field: 'claims' }],
  ['mixed_claims', { claims: [-1] }, { error: 'negative', field: 'claims' }],
  ['mixed_claims', { non_property: 1.5 }, { error: 'not-an-amount', field: 'non_property' }],
  ['counterclaim', { claim: 200_000, merged: true }, { fee: '2150.00' }],
  ['third_party_claim', { claim: 200_000, merged: true }, { fee: '2150.00' }],
  ['special_procedure', {}, { fee: '0.00' }],
  ['non_acceptance', {}, { fee: '0.00' }],
  ['dismissal_of_suit', {}, { fee: '0.00' }],
  ['dismissal_of_appeal', {}, { fee: '0.00' }],
  ['appeal_against_ruling', {}, { fee: '0.00' }],
  ['administrative_compensation', {}, { fee: '0.00' }],
  ['retrial', {}, { fee: '0.00' }],
  ['retrial', { ground: 'other', appealed_part: 1_000_000 }, { fee: '0.00' }],
  ['retrial', { ground: 'new_evidence', contested_part: 100_000 }, { fee: '2300.00' }],
  ['retrial', { ground: 'no-appeal', appealed_part: 100_000 }, { fee: '2300.00' }],
  ['retrial', { ground: 'no-appeal' }, { error: 'missing', field: 'appealedPart' }],
];

describe('every kind of fee', () => {
  test.each(collected)('FEE-8, FEE-9, FEE-13, FEE-14, CPLI-201: %s %j', (name, input, answer) => {
    expect(ask(name, input)).toMatchObject(answer);
  });

  it.each(feeKinds)('%s is known under its name, and answers', (kind) => {
    for (const name of [kind, kind.replaceAll('-', '_')]) {
      const answer = ask(name, {
        ...enough,
        ...(kind === 'maritime' ? { matter: 'injunction' } : {}),
      });
      expect(answer).not.toHaveProperty('error');
      const steps = answer['steps'] as readonly { zh: string; articles: readonly string[] }[];
      expect(steps.length).toBeGreaterThan(0);
      for (const one of steps)
        for (const id of one.articles) expect(article(id), id).not.toBeNull();
    }
  });

  it('a name that nobody bears is told all that there are', () => {
    for (const name of ['', 'toString', 'withdrawal'])
      expect(ask(name)).toMatchObject({
        error: 'unknown-kind',
        field: 'kind',
        mend: { en: expect.stringContaining('mixed-claims') as string },
      });
  });

  it('FEE-14: an application of maritime law asked for by its matter is that application', () => {
    for (const matter of maritimeMatters) {
      const kind = matter === 'general-average' ? matter : `maritime-${matter}`;
      expect(fee('maritime', { matter })).toEqual(fee(kind as FeeKind, {}));
    }
  });
});

describe('CPLI-206: halved once only', () => {
  const chosen = fc.constantFrom<FeeKind>(
    'property',
    'mixed-claims',
    'counterclaim',
    'third-party-claim',
    'appeal',
    'labour',
    'administrative',
    'ip-amount',
    'retrial',
  );
  const how = fc.record<FeeInput>({
    procedure: fc.constantFrom('ordinary', 'summary', 'small-claim'),
    end: fc.constantFrom('judged', 'mediated', 'withdrawn'),
    merged: fc.boolean(),
  });

  it('whatever the kind and however many grounds there are: the whole or the half', () => {
    fc.assert(
      fc.property(chosen, how, (kind, about) => {
        const input: FeeInput = {
          claim: money(10_000_000),
          claims: [money(6_000_000), money(4_000_000)],
          appealedPart: money(10_000_000),
          ground: 'new-evidence',
        };
        const [whole, found] = [fee(kind, input), fee(kind, { ...input, ...about })];
        if (whole.kind !== 'fee' || found.kind !== 'fee') return false;
        const halved =
          about.procedure !== 'ordinary' || about.end !== 'judged' || about.merged === true;
        return found.fee === (halved ? whole.fee / 2 : whole.fee);
      }),
    );
  });

  it.each([
    ['property_withdrawn', { claim: 1_000_000 }, '6900.00'],
    ['property_mediated', { claim: 1_000_000 }, '6900.00'],
    ['property_withdrawn', { claim: 1_000_000, procedure: 'summary', merged: true }, '6900.00'],
    ['property_mediated_in_summary', { claim: 1_000_000, end: 'withdrawn' }, '6900.00'],
    ['labour', { end: 'withdrawn', procedure: '简易' }, '5.00'],
  ])('%s %j: %s', (kind, input, expected) => {
    expect(ask(kind, input)).toMatchObject({ fee: expected });
  });
});
