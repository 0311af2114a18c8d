import type { FeeInput, FeeKind } from './fee-input.ts';
import type { Draft } from './draft.ts';
import { byRange, byTariff, capped, fixed, portion, property } from './draft.ts';
import { fen } from './rational.ts';
import { enforcementTariff, preservationTariff } from './tariff.ts';

/** FEE-14: what is paid for an application. */
export const applicationFees = {
  preservation: (input: FeeInput) =>
    input.amount === undefined
      ? fixed(30, '不涉及财产数额的，每件 30 元', 'no amount: 30 yuan', 'FEE-14')
      : capped(byTariff(preservationTariff, fen(input.amount)), 5_000, 'FEE-14'),
  enforcement: (input: FeeInput) =>
    input.amount === undefined
      ? byRange('enforcement-without-amount', input, 'FEE-14')
      : byTariff(enforcementTariff, fen(input.amount)),
  'payment-order': (input: FeeInput) =>
    portion(
      property(input.claim),
      1n,
      3n,
      '支付令按三分之一',
      'payment order: one third',
      'FEE-14',
    ),
  bankruptcy: (input: FeeInput) =>
    capped(
      portion(property(input.assets), 1n, 2n, '破产案件减半', 'bankruptcy: half', 'FEE-14'),
      300_000,
      'FEE-14',
    ),
  'public-summons': () => fixed(100, '公示催告每件 100 元', 'public summons: 100 yuan', 'FEE-14'),
  'set-aside-award': () =>
    fixed(
      400,
      '申请撤销仲裁裁决或认定仲裁协议效力，每件 400 元',
      'setting aside an award: 400 yuan',
      'FEE-14',
    ),
  'maritime-limitation-fund': (input: FeeInput) =>
    byRange('maritime-limitation-fund', input, 'FEE-14'),
  'maritime-injunction': (input: FeeInput) => byRange('maritime-injunction', input, 'FEE-14'),
  'maritime-lien-notice': (input: FeeInput) => byRange('maritime-lien-notice', input, 'FEE-14'),
  'maritime-claim-registration': () =>
    fixed(1_000, '海事债权登记每件 1000 元', 'maritime claim: 1,000 yuan', 'FEE-14'),
  'general-average': () =>
    fixed(1_000, '共同海损理算每件 1000 元', 'general average: 1,000 yuan', 'FEE-14'),
} satisfies Readonly<Partial<Record<FeeKind, (input: FeeInput) => Draft>>>;
