import { offer, technical } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { CourtProfile, OnlineFunction } from '@xiezhi/record';
import { fields, functionExempted, onlineFunctions } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';

interface Offered {
  /** The act by which people meet it; none where the product has nothing of it yet. */
  readonly act?: string;
  /** Nothing of it has to be done elsewhere. */
  readonly whole?: true;
  /** The topic of its guide. */
  readonly guide?: string;
}

/** What this product has of the fourteen functions today (OOR-5.3.0). What it has not is said, not left out. */
export const offered: Readonly<Record<OnlineFunction, Offered>> = {
  guidance: { act: 'help.ask', whole: true, guide: 'help' },
  mediation: { act: 'mediation.sign', guide: 'mediation' },
  filing: { act: 'filing.submit', whole: true, guide: 'filing' },
  payment: { act: 'fees.pay', whole: true, guide: 'fees' },
  exchange: { act: 'exchange.give-opinion', whole: true, guide: 'exchange' },
  appraisal: { act: 'evidence.apply', guide: 'evidence' },
  preservation: {},
  hearing: { act: 'transcript.confirm', guide: 'hearing' },
  enforcement: {},
  'file-access': { act: 'participation.link', whole: true, guide: 'participation' },
  archive: {},
  service: { act: 'service.confirm-address', whole: true, guide: 'service' },
  announcement: { act: 'announcement.publish', whole: true, guide: 'announcement' },
  'cross-region': { act: 'filing.hand-over', guide: 'filing' },
};

export type HadOnline = 'whole' | 'partly' | 'not' | 'exempt';

export interface FunctionToday {
  readonly name: OnlineFunction;
  readonly had: HadOnline;
  readonly exempt: { readonly until: CourtDay; readonly reasons: string } | null;
}

/** How much of each function is had online on that day, in the order of the article. */
export const functionsOn = (
  { exemptions }: Pick<CourtProfile, 'exemptions'>,
  today: CourtDay,
): readonly FunctionToday[] =>
  onlineFunctions.map((name) => {
    const { act, whole } = offered[name];
    const exempt = exemptions[name];
    if (exempt !== undefined && today <= exempt.until) return { name, had: 'exempt', exempt };
    return { name, had: act === undefined ? 'not' : whole ? 'whole' : 'partly', exempt: null };
  });

/** OOR-5.3.0: a court offers them all online, or has said of each that it does not, until when, and why. */
export const isComplete = (today: readonly FunctionToday[]): boolean =>
  today.every(({ had }) => had === 'whole' || had === 'exempt');

/** Said to the public, so that nobody looks here for what is had at the counter. */
export const exemptFunction = command({
  name: 'court.exempt-function',
  on: 'court',
  by: ['administrator'],
  basis: ['OOR-5.3.0'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({
    function: fields.choice(onlineFunctions),
    until: fields.day(),
    reasons: fields.longText(500),
  }),
  ask: [page('which', field('function')), page('until', field('until'), field('reasons'))],
  decide({ input, today }) {
    return input.until > today
      ? accept([functionExempted.make({ shared: input })])
      : refuse(refusal('court/exemption-over', technical, [mendField('until')]));
  },
  example: {
    function: 'preservation',
    until: '2026-12-31',
    reasons: '网上申请保全的功能正在准备，现在到诉讼服务中心保全窗口提交。',
  },
});
