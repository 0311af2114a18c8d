import type { CourtDay } from '@xiezhi/kernel';
import { addDays } from '@xiezhi/kernel';
import type { DemoMatter } from './cast.ts';

/* What plaintiffs of the demo state of the facts that the form of their cause asks, and what defendants say of it. Invented. */

type Stated = readonly { readonly fact: string; readonly value?: string; readonly open?: string }[];
type Answered = readonly {
  readonly fact: string;
  readonly answer: string;
  readonly note?: string;
}[];

const stated: Readonly<Record<string, (matter: DemoMatter, today: CourtDay) => Stated>> = {
  民间借贷纠纷: ({ yuan }, today) => [
    { fact: 'contract', value: '借条一张' },
    { fact: 'signed-on', value: addDays(today, -730) },
    { fact: 'rate', value: '0' },
    { fact: 'handed-amount', value: yuan },
    { fact: 'handed-how', value: 'transfer' },
    { fact: 'handed-on', value: addDays(today, -730) },
    { fact: 'term-to', value: addDays(today, -365) },
    { fact: 'repaid-principal', open: 'none' },
    { fact: 'owed-principal', value: yuan },
    { fact: 'surety', value: 'none' },
  ],
  买卖合同纠纷: ({ yuan, paper }, today) => [
    { fact: 'contract', value: paper },
    { fact: 'signed-on', value: addDays(today, -200) },
    { fact: 'delivered-on', value: addDays(today, -170) },
    { fact: 'quality', open: 'none' },
    { fact: 'reminded', value: '打电话、发微信催过三次' },
    { fact: 'owed-price', value: yuan },
  ],
};

const answered: Readonly<Record<string, Answered>> = {
  民间借贷纠纷: [
    { fact: 'handed-amount', answer: 'admitted' },
    { fact: 'handed-how', answer: 'contested', note: '其中两千元是现金' },
    { fact: 'owed-principal', answer: 'admitted' },
    { fact: 'term-to', answer: 'unknown' },
  ],
  买卖合同纠纷: [
    { fact: 'delivered-on', answer: 'admitted' },
    { fact: 'quality', answer: 'contested', note: '收货后提过异议' },
  ],
};

/** Nothing where no form is for that cause. */
export const factsOf = (matter: DemoMatter, today: CourtDay): { readonly causeFacts?: Stated } => {
  const of = stated[matter.cause];
  return of === undefined ? {} : { causeFacts: of(matter, today) };
};

export const factAnswersOf = ({ cause }: DemoMatter): { readonly factsAnswered?: Answered } => {
  const of = answered[cause];
  return of === undefined ? {} : { factsAnswered: of };
};
