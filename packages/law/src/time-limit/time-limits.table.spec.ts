import { expect, test } from 'vitest';
import { courtDay } from '@xiezhi/kernel';
import { timeLimit, timeLimitAt, timeLimits } from './time-limit.ts';

/*
 * Each term once more, as it stands in the laws: id, at least, at most, measure, and its number in the Civil Procedure Law of
 * 2023, 2021 and 2017, where it is of that law. Nothing else holds the data to what the laws say.
 */
const table = `
filing-decision 7 7 d 126/126/123
filing-after-supplement 7 7 d -/-/-
filing-third-party-revocation 30 30 d -/-/-
filing-execution-objection-suit 15 15 d -/-/-
filing-private-prosecution 15 15 d -/-/-
move-file-to-trial-division 3 3 d -/-/-
online-identity-check-after-consent 3 3 d -/-/-
online-consent-answer - - d -/-/-
serve-complaint-copy 5 5 d 128/128/125
defence 15 15 d 128/128/125
serve-defence-copy 5 5 d 128/128/125
jurisdiction-objection 15 15 d 130/130/127
notify-panel 3 3 d 131/131/128
entrusted-investigation 30 30 d 134/134/131
evidence-ordinary 15 - d -/-/-
evidence-summary - 15 d -/-/-
evidence-small-claim - 7 d -/-/-
defence-small-claim - 15 d -/-/-
evidence-second-instance-new 10 - d -/-/-
evidence-after-announcement 0 0 d -/-/-
evidence-exchange-ends-period 0 0 d -/-/-
hearing-notice 3 3 d 139/139/136
read-transcript 5 5 d 150/150/147
send-judgment-if-pronounced-in-court 10 10 d 151/151/148
adjournment-gap 1 1 m -/-/-
extension-request 15 15 d -/-/-
trial-ordinary 6 6 m 152/152/149
trial-summary 3 3 m 164/164/161
trial-small-claim 2 2 m 168/168/-
trial-special 30 30 d 187/187/180
trial-appeal-judgment 3 3 m 183/183/176
trial-appeal-ruling 30 30 d 183/183/176
trial-periods-excluded - - - -/-/-
trial-period-end - - - -/-/-
appeal-judgment 15 15 d 171/171/164
appeal-ruling 10 10 d 171/171/164
forward-misfiled-appeal 5 5 d 173/173/166
serve-appeal-copy 5 5 d 174/174/167
appeal-defence 15 15 d 174/174/167
send-file-up 5 5 d 174/174/167
second-instance-register 5 5 d -/-/-
recusal-decision 3 3 d 50/50/47
excuse-missed-deadline 10 10 d 86/86/83
announcement-service 30 30 d 95/95/92
announcement-service-foreign 60 60 d 283/274/267
mail-service-foreign-deemed 3 3 m 283/274/267
foreign-defence 30 30 d 285/275/268
foreign-appeal 30 30 d 286/276/269
entrusted-service 10 10 d -/-/-
e-service-date 0 0 d 90/90/87
auction-notice-deemed 5 5 d -/-/-
mediation-presuit 30 30 d -/-/-
mediation-ordinary 15 15 d -/-/-
mediation-summary 7 7 d -/-/-
mediator-choose 2 2 wd -/-/-
mediator-designate 3 3 wd -/-/-
mediator-accept 3 3 wd -/-/-
mediator-contact-other-party 3 3 wd -/-/-
judicial-confirmation-apply 30 30 d 205/201/194
judicial-confirmation-review 30 30 d 187/187/180
preservation-urgent 48 48 h 103/103/100
preservation-presuit-ruling 48 48 h 104/104/101
presuit-sue-within 30 30 d 104/104/101
preservation-ruling 5 5 d -/-/-
preservation-security 30 30 percent-max -/-/-
preservation-renew 7 7 d -/-/-
preservation-reconsider 5 5 d -/-/-
preservation-lift 5 5 d -/-/-
freeze-deposit - 1 y -/-/-
seize-movables - 2 y -/-/-
seize-realestate-other - 3 y -/-/-
payment-order-accept 5 5 d 226/222/215
payment-order-issue 15 15 d 227/223/216
payment-order-object 15 15 d 227/223/216
public-summons-announce 3 3 d 230/226/219
public-summons-min 60 - d 230/226/219
ownerless-property 1 1 y 203/199/192
declare-missing 3 3 m 192/192/185
declare-death 1 1 y 192/192/185
retrial-apply 6 6 m 216/212/205
retrial-review 3 3 m 215/211/204
retrial-serve 5 5 d 214/210/203
retrial-reply 15 15 d 214/210/203
third-party-revocation-suit 6 6 m 59/59/56
procuratorate-review 3 3 m 220/216/209
retrial-on-protest 30 30 d 222/218/211
enforcement-apply 2 2 y 250/246/239
enforcement-upgrade 6 6 m 237/233/226
enforcement-finish 6 6 m -/-/-
enforcement-objection-review 15 15 d 236/232/225
outsider-objection-review 15 15 d 238/234/227
entrusted-enforcement-start 15 15 d 240/236/229
property-report-lookback 1 1 y 252/248/241
double-interest - - per-day -/-/-
valuation-start 30 30 d -/-/-
network-inquiry-report 3 3 d -/-/-
appraisal-report 30 30 d -/-/-
report-to-parties 3 3 d -/-/-
valuation-objection 5 5 d -/-/-
valuation-validity - 1 y -/-/-
sale-procedure-start 10 10 d -/-/-
auction-announce-movable 15 15 d -/-/-
auction-announce-realestate 30 30 d -/-/-
auction-reserve 70 70 percent-min -/-/-
auction-deposit 5 20 percent -/-/-
auction-duration 24 - h -/-/-
auction-extension 5 5 min -/-/-
auction-deposit-return 24 24 h -/-/-
auction-second - 30 d -/-/-
auction-resume 5 5 d -/-/-
auction-notify-parties 3 3 d -/-/-
auction-data-retention 10 - y -/-/-
selling-off 60 60 d -/-/-
offline-auction-reserve 100 100 percent -/-/-
blacklist-term 2 2 y -/-/-
blacklist-delete 3 3 wd -/-/-
blacklist-correction-review 15 15 d -/-/-
consumption-restriction - - - -/-/-
crim-first 2 3 m -/-/-
crim-first-ext 3 3 m -/-/-
crim-summary 20 20 d -/-/-
crim-fast-track 10 10 d -/-/-
crim-private-detained 2 3 m -/-/-
crim-second 2 2 m -/-/-
crim-appeal-judgment 10 10 d -/-/-
crim-serve-indictment 10 10 d -/-/-
crim-summons 3 3 d -/-/-
crim-prosecution-review 1 1 m -/-/-
crim-retrial 3 3 m -/-/-
crim-excuse 5 5 d -/-/-
admin-sue 6 6 m -/-/-
admin-after-reconsideration 15 15 d -/-/-
admin-inaction 2 2 m -/-/-
admin-filing 7 7 d -/-/-
admin-serve 5 5 d -/-/-
admin-defence-and-evidence 15 15 d -/-/-
admin-first 6 6 m -/-/-
admin-summary 45 45 d -/-/-
admin-second 3 3 m -/-/-
admin-appeal 15 15 d -/-/-
publication-of-judgment 7 7 wd -/-/-
fee-payment 7 7 d -/-/-
fee-refund 15 15 d -/-/-
fee-review 15 15 d -/-/-
mediation-after-registration-ordinary 15 15 d -/-/-
mediation-after-registration-summary 7 7 d -/-/-
fee-notice-before-trial-stage - - - -/-/-
panel-deliberation 5 5 wd -/-/-
panel-draft-document 5 5 wd -/-/-
`
  .trim()
  .split('\n');

const orDash = (value: number | string | null): string => (value === null ? '-' : String(value));
const editions = [
  ['CPL', courtDay('2024-01-01')],
  ['CPL2021', courtDay('2022-01-01')],
  ['CPL2017', courtDay('2017-07-01')],
] as const;

function numbersOf(id: string): string {
  return editions
    .map(([prefix, day]) => {
      const [first = ''] = timeLimitAt(id, day)?.articles ?? [];
      return new RegExp(`^${prefix}-(\\d+)$`).exec(first)?.[1] ?? '-';
    })
    .join('/');
}

test.each(table.map((line) => [line.split(' ')[0] ?? '', line] as const))(
  '%s is as long as the law says, under its number',
  (id, line) => {
    const one = timeLimits.find((limit) => limit.id === id);
    const told = one && [id, orDash(one.min), orDash(one.max), orDash(one.unit), numbersOf(id)];
    expect(told?.join(' ')).toBe(line);
  },
);

test('CPL-264: the added interest is 0.0175 % a day', () => {
  expect(timeLimit('double-interest')?.other).toBe('0.000175');
});

test('there is no term beside these', () => {
  expect(timeLimits.map(({ id }) => id).sort()).toEqual(
    table.map((line) => line.split(' ')[0]).sort(),
  );
});
