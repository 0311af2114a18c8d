import type { NextDto } from '@xiezhi/contract';
import type { Label } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import { fee } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { effectiveOn, isPaid, partiesOf } from '@xiezhi/record';
import { courseTexts } from '../texts/course.ts';
import type { Words } from './words.ts';

/**
 * What comes after what is owed now, in the ordinary course: no days, since nobody can know them yet. Whether the fee
 * is paid is between the plaintiff and the court.
 */
export function courseOf(
  at: CaseState,
  words: Words,
  labels: ReadonlySet<Label>,
): readonly NextDto[] {
  const texts = courseTexts[words.lang];
  const { filing, fees, service, participation, judgment } = at;
  const say = (...lines: readonly string[]): readonly NextDto[] =>
    lines.map((text) => ({ on: '', text, provisional: false }));
  if (['under-review', 'correction-requested'].includes(filing.status))
    return say(texts.fee(estimateOf(at, words)), texts.service);
  if (filing.status !== 'registered' || judgment.made !== null || judgment.closedOn !== null)
    return [];
  if (labels.has('side:plaintiff') && !isPaid(fees)) return say(texts.service);
  const served = partiesOf(participation, 'defendant').every(
    ({ id }) => effectiveOn(service, id, 'complaint') !== null,
  );
  return served ? say(texts.hearing) : say(texts.service, texts.hearing);
}

/** FEE-13, by the law's own calculator; `null` where no amount is claimed or the law leaves a range. */
function estimateOf({ filing }: CaseState, words: Words): string | null {
  if (filing.amount === null) return null;
  const whole = fee('property', { claim: filing.amount, procedure: 'ordinary' });
  const half = fee('property', { claim: filing.amount, procedure: 'summary' });
  return whole.kind === 'fee' && half.kind === 'fee'
    ? courseTexts[words.lang].estimate(yuanGrouped(whole.fee), yuanGrouped(half.fee))
    : null;
}
