import type { CourtDay } from '@xiezhi/kernel';
import type { CaseState, Deposit, Exhibit } from '@xiezhi/record';
import { challengesOf, depositOf, lastVerification } from '@xiezhi/record';
import { dayText } from './day-text.ts';

const momentText = (moment: string): string =>
  `${dayText(moment.slice(0, 10) as CourtDay)}${moment.slice(11, 16)}`;

/** The registry answered last that it agrees, and was a real one. */
const isVerified = (deposit: Deposit): boolean => {
  const last = lastVerification(deposit);
  return last?.outcome === 'match' && !last.simulated;
};

const integrityWords = {
  unaltered: (deposit: Deposit) =>
    `存证时间为${momentText(deposit.depositedAt)}，${isVerified(deposit) ? '经技术核验一致，' : ''}本院认定该数据上链以后未经篡改；这一认定不及于上链以前的内容是否真实`,
  'not-established': () => '本院不能认定该数据上链以后未经篡改',
  overturned: () => '相反证据足以推翻，本院不再认定该数据上链以后未经篡改',
} as const;

const originWords = {
  confirmed:
    '对上链以前的真实性，本院结合数据的来源、生成机制、存储过程、公证、第三方见证和关联数据等情况综合判断，予以确认',
  'not-confirmed':
    '对上链以前的真实性，提交的一方不能提供证据证明，也不能作出合理说明，又没有其他证据印证，本院不予确认',
} as const;

/** What was found of what the data was before its deposit: not confirmed once is not confirmed. */
function originOf(state: CaseState, exhibit: string): keyof typeof originWords | null {
  const before = challengesOf(state, exhibit).filter(({ about }) => about === 'before-deposit');
  const found = before.flatMap(({ origin }) => (origin === null ? [] : [origin.outcome]));
  if (found.includes('not-confirmed')) return 'not-confirmed';
  return found.length > 0 ? 'confirmed' : null;
}

/**
 * OLR-16, OLR-18: what a judge found of data that was deposited on a chain, as a judgment says it: not altered since its deposit,
 * which says nothing of what it was before; and what was found of that. Null where the judge found nothing: that the machine
 * found a match is no finding.
 */
export function depositFindings(state: CaseState, { id }: Exhibit): string | null {
  const now = depositOf(state.chain, id);
  // What was found against it stands, whatever its party states of it since; what was found for it, of that statement alone.
  const found = state.chain.deposits.findLast(
    (one) => one.exhibit === id && one.integrity !== null,
  );
  const integrity =
    found?.integrity && (found.integrity.outcome !== 'unaltered' || found === now)
      ? integrityWords[found.integrity.outcome](found)
      : null;
  const origin = originOf(state, id);
  const said = [integrity, origin === null ? null : originWords[origin]].filter(
    (one) => one !== null,
  );
  return said.length === 0 ? null : said.join('。');
}
