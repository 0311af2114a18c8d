import { money } from '@xiezhi/kernel';
import type { Draft } from './draft.ts';
import {
  above,
  byRange,
  byTariff,
  exactly,
  fixed,
  portion,
  property,
  step,
  together,
} from './draft.ts';
import type { FeeInput, FeeKind } from './fee-input.ts';
import { exactYuan, fen, plus, yuan } from './rational.ts';
import { divorceTariff, personalityTariff, propertyTariff } from './tariff.ts';

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

/** FEE-9: tried again, a case pays on new evidence, and where nobody had appealed; otherwise nothing. */
export const isPaidRetrial = (ground: FeeInput['ground']): boolean =>
  ground === 'new-evidence' || ground === 'no-appeal';

const free = (zh: string, en: string, ...articles: readonly string[]) =>
  fixed(0, zh, en, ...(articles.length === 0 ? ['FEE-8'] : articles));

const ofTrademarks = () =>
  fixed(
    100,
    '商标、专利、海事行政案件每件 100 元',
    'trademark, patent, maritime: 100 yuan',
    'FEE-13',
  );

/** FEE-19: on the part of the judgment that is contested. */
function retried(input: FeeInput): Draft {
  const { steps, ...draft } = property(input.appealedPart);
  const why = step(
    '需要交费的再审案件，按照不服原判决部分的再审请求数额交纳',
    'a retrial that is charged pays on the part of the judgment it contests',
    fen(input.appealedPart ?? money(0)),
    'FEE-9',
    'FEE-19',
  );
  return { ...draft, steps: [why, ...steps] };
}

/** CPLI-201: claims in money are added up and take the others with them; others alone are one case. */
function mixed(input: FeeInput): Draft {
  const claims = (input.claims ?? []).map(fen);
  if (claims.length === 0) {
    const once = step(
      '多项非财产请求按一件交纳',
      'several claims not about property: one',
      yuan(0),
      'CPLI-201',
    );
    return together(exactly(yuan(0), [once]), byRange('other', input, 'FEE-13'));
  }
  const sum = claims.reduce(plus);
  const others = input.nonProperty ?? 0;
  const of = step(
    `财产请求合并计算${others > 0 ? '，非财产请求不另收' : ''}：${claims.map(exactYuan).join(' + ')}`,
    `claims about property are added up${others > 0 ? ', the others cost nothing more' : ''}: ${claims.map(exactYuan).join(' + ')}`,
    sum,
    'CPLI-201',
  );
  const { steps, ...draft } = byTariff(propertyTariff, sum);
  return { ...draft, steps: [of, ...steps] };
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
  'property-mediated': (input: FeeInput) =>
    halved(property(input.claim), { ...input, end: 'mediated' }),
  'mixed-claims': (input: FeeInput) => halved(mixed(input), input),
  counterclaim: (input: FeeInput) => halved(property(input.claim), input),
  'third-party-claim': (input: FeeInput) => halved(property(input.claim), input),
  appeal: (input: FeeInput) => halved(property(input.appealedPart), input),
  retrial: (input: FeeInput) =>
    isPaidRetrial(input.ground)
      ? halved(retried(input), input)
      : free(
          '再审案件不交纳案件受理费；有新的证据足以推翻原判，或者当时没有上诉的，才要交（请写 ground）',
          'a retrial pays no fee, but on new evidence that overturns the judgment or where nobody had appealed (give ground)',
          'FEE-9',
        ),
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
        ? ofTrademarks()
        : fixed(50, '其他行政案件每件 50 元', 'other administrative: 50 yuan', 'FEE-13'),
      input,
    ),
  'trademark-patent-maritime': (input: FeeInput) => halved(ofTrademarks(), input),
  'jurisdiction-objection-failed': (input: FeeInput) =>
    byRange('jurisdiction-objection', input, 'FEE-13'),
  'special-procedure': () => free('特别程序案件不交纳案件受理费', 'special procedure: no fee'),
  'non-acceptance': () =>
    free(
      '裁定不予受理的，不交纳案件受理费；已交的退还',
      'not accepted: no fee; one that was paid is given back',
      'FEE-8',
      'FEE-27',
    ),
  dismissal: () =>
    free(
      '裁定驳回起诉的，不交纳案件受理费；已交的退还',
      'suit dismissed: no fee; one that was paid is given back',
      'FEE-8',
      'FEE-27',
    ),
  'dismissal-of-appeal': () =>
    free('裁定驳回上诉的，不交纳案件受理费', 'appeal dismissed by ruling: no fee'),
  'appeal-against-ruling': () =>
    free(
      '对不予受理、驳回起诉和管辖权异议的裁定上诉的，不交纳案件受理费',
      'appeal against a ruling on acceptance, dismissal or jurisdiction: no fee',
    ),
  'administrative-compensation': () =>
    free('行政赔偿案件不交纳案件受理费', 'administrative compensation: no fee'),
} satisfies Readonly<Partial<Record<FeeKind, (input: FeeInput) => Draft>>>;
