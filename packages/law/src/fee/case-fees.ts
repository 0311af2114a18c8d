import type { Draft } from './draft.ts';
import { above, byRange, fixed, portion, property, together } from './draft.ts';
import type { FeeInput, FeeKind } from './fee-input.ts';
import { divorceTariff, personalityTariff } from './tariff.ts';

/** FEE-15, FEE-16, FEE-18 each halve the fee; CPLI-206: it is halved once, however many of them apply. */
function halved(draft: Draft, input: FeeInput): Draft {
  const grounds: { zh: string; en: string; article: string }[] = [];
  if (input.end === 'mediated')
    grounds.push({ zh: '调解结案', en: 'closed by mediation', article: 'FEE-15' });
  if (input.end === 'withdrawn') grounds.push({ zh: '撤诉', en: 'withdrawn', article: 'FEE-15' });
  if (input.procedure === 'summary')
    grounds.push({ zh: '适用简易程序', en: 'summary procedure', article: 'FEE-16' });
  if (input.procedure === 'small-claim')
    grounds.push({ zh: '适用小额诉讼程序', en: 'small claim', article: 'FEE-16' });
  if (input.merged === true)
    grounds.push({ zh: '合并审理', en: 'tried together', article: 'FEE-18' });
  if (grounds.length === 0) return draft;
  const articles = grounds.map(({ article }) => article);
  const once = grounds.length > 1;
  return portion(
    draft,
    1n,
    2n,
    `${grounds.map(({ zh }) => zh).join('、')}，减半${once ? '（只减一次）' : ''}`,
    `${grounds.map(({ en }) => en).join(', ')}: half${once ? ', once only' : ''}`,
    ...articles,
    ...(once ? ['CPLI-206'] : []),
  );
}

/** FEE-13, FEE-8: what is paid for a case to be accepted. */
export const caseFees = {
  property: (input: FeeInput) => halved(property(input.claim), input),
  'property-summary': (input: FeeInput) =>
    halved(property(input.claim), { ...input, procedure: 'summary' }),
  'property-small-claim': (input: FeeInput) =>
    halved(property(input.claim), { ...input, procedure: 'small-claim' }),
  'property-mediated-in-summary': (input: FeeInput) =>
    halved(property(input.claim), { ...input, procedure: 'summary', end: 'mediated' }),
  'property-withdrawn': (input: FeeInput) =>
    halved(property(input.claim), { ...input, end: 'withdrawn' }),
  counterclaim: (input: FeeInput) => halved(property(input.claim), input),
  appeal: (input: FeeInput) => halved(property(input.appealedPart), input),
  divorce: (input: FeeInput) =>
    halved(
      together(byRange('divorce', input, 'FEE-13'), above(divorceTariff, input.property)),
      input,
    ),
  personality: (input: FeeInput) =>
    halved(
      together(byRange('personality', input, 'FEE-13'), above(personalityTariff, input.damages)),
      input,
    ),
  other: (input: FeeInput) => halved(byRange('other', input, 'FEE-13'), input),
  'ip-no-amount': (input: FeeInput) => halved(byRange('ip-without-amount', input, 'FEE-13'), input),
  'ip-amount': (input: FeeInput) => halved(property(input.claim), input),
  labour: (input: FeeInput) =>
    halved(fixed(10, '劳动争议每件 10 元', 'labour: 10 yuan', 'FEE-13'), input),
  'labour-summary': (input: FeeInput) =>
    halved(fixed(10, '劳动争议每件 10 元', 'labour: 10 yuan', 'FEE-13'), {
      ...input,
      procedure: 'summary',
    }),
  administrative: (input: FeeInput) =>
    halved(
      input.matter === 'trademark-patent-maritime'
        ? fixed(
            100,
            '商标、专利、海事行政案件每件 100 元',
            'trademark, patent, maritime: 100 yuan',
            'FEE-13',
          )
        : fixed(50, '其他行政案件每件 50 元', 'other administrative: 50 yuan', 'FEE-13'),
      input,
    ),
  'jurisdiction-objection-failed': (input: FeeInput) =>
    byRange('jurisdiction-objection', input, 'FEE-13'),
  'special-procedure': () =>
    fixed(0, '特别程序案件不交纳案件受理费', 'special procedure: no fee', 'FEE-8'),
  'administrative-compensation': () =>
    fixed(0, '行政赔偿案件不交纳案件受理费', 'administrative compensation: no fee', 'FEE-8'),
} satisfies Readonly<Partial<Record<FeeKind, (input: FeeInput) => Draft>>>;
