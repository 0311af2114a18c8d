import type { CommandText, Facts } from '../framework/index.ts';
import { dayEn, dayZh, said } from '../framework/index.ts';
import { handedInEn, handedInZh } from '../shared/handed-in-texts.ts';

/* What a judge reads who answers what somebody handed in unasked, or when the suit was over. */

type Tells = NonNullable<CommandText['tells']>;

const isJudged = (facts: Facts): boolean => said(facts, 'over').startsWith('judged');
const afterZh = (facts: Facts): string => `本案${endZh(facts)}以后`;
const afterEn = (facts: Facts): string =>
  isJudged(facts) ? 'After the judgment' : 'After the suit had ended';
const isOnPaper = (facts: Facts): boolean => said(facts, 'receivedOn') !== '';

/** When the court had a paper, and by the postmark when it was posted: the days that may count (CPL-85). */
const daysZh = (facts: Facts): string =>
  said(facts, 'postedOn') === ''
    ? `法院收到的日子是${dayZh(facts, 'receivedOn')}`
    : `按邮戳，寄出的日子是${dayZh(facts, 'postedOn')}，法院收到的日子是${dayZh(facts, 'receivedOn')}`;
const daysEn = (facts: Facts): string =>
  said(facts, 'postedOn') === ''
    ? `The court received it on ${dayEn(facts, 'receivedOn')}`
    : `By the postmark it was posted on ${dayEn(facts, 'postedOn')}, and the court received it on ${dayEn(facts, 'receivedOn')}`;

const stoodZh: Readonly<Record<string, (end: string) => string>> = {
  before: (end) => `，在${end}以前，录入在后；请写明以前没有处理的情况`,
  'typed-after-the-signature': () => '，录入在判决签名以后；请写明签名时没有处理的情况',
  'after-the-signature': (end) => `，在判决签名以后、${end}以前`,
  'same-day': (end) => `，和${end}是同一天，谁先谁后没有记录`,
  'posted-before': (end) => `：寄出在${end}以前，收到在后`,
};
const stoodEn: Readonly<Record<string, (end: string) => string>> = {
  before: (end) => `, before ${end}, and it was entered after; say that it had not been dealt with`,
  'typed-after-the-signature': () =>
    ', and it was entered after the judgment was signed; say that it had not been dealt with then',
  'after-the-signature': () => ', after the judgment was signed and before it was pronounced',
  'same-day': (end) => `, the day of ${end}; which was first is not recorded`,
  'posted-before': (end) => `: posted before ${end}, received after`,
};

/** Of what came online too it is said when it stood: elsewhere the day of the entry says it. */
const meanwhile = new Set(['after-the-signature', 'same-day']);

const endZh = (facts: Facts): string => (isJudged(facts) ? '宣判' : '终结');
const endEn = (facts: Facts): string => (isJudged(facts) ? 'the judgment' : 'the end of the suit');

const receiptZh = (facts: Facts): string => {
  const stood = stoodZh[said(facts, 'stood')]?.(endZh(facts)) ?? '';
  if (isOnPaper(facts)) return `${daysZh(facts)}${stood}。\n`;
  return meanwhile.has(said(facts, 'stood')) ? `交来的日子${stood.slice(1)}。\n` : '';
};
const receiptEn = (facts: Facts): string => {
  const stood = stoodEn[said(facts, 'stood')]?.(endEn(facts)) ?? '';
  if (isOnPaper(facts)) return `${daysEn(facts)}${stood}.\n`;
  return meanwhile.has(said(facts, 'stood'))
    ? `It came${stood.replace(/^, the day/u, ' on the day').replace(/^,/u, '')}.\n`
    : '';
};

/** What may become of it goes by how the suit ended. */
const becomesZh: Readonly<Record<string, string>> = {
  judged: '随上诉材料移送、告知可以申请再审，或者只附卷',
  'judged-finally': '告知可以申请再审，或者只附卷',
  'judged-and-sent-back': '转给重审本案的审判人员、告知在重审的案件中提交，或者只附卷',
  transferred: '转给现在办理的法院，或者只附卷',
  dismissed: '随上诉材料移送，或者只附卷',
  mediated: '告知可以申请再审，或者只附卷',
  withdrawn: '告知可以重新起诉，或者只附卷',
  'treated-as-withdrawn': '告知可以重新起诉，或者只附卷',
};
const becomesEn: Readonly<Record<string, string>> = {
  judged:
    'that it goes up with the appeal, that a retrial can be applied for, or that it stays in the file',
  'judged-finally': 'that a retrial can be applied for, or that it stays in the file',
  'judged-and-sent-back':
    'that it goes to whoever tries the case anew, that it is to be handed in there, or that it stays in the file',
  transferred: 'that it goes to the court that has the matter now, or stays in the file',
  dismissed: 'that it goes up with the appeal, or stays in the file',
  mediated: 'that a retrial can be applied for, or that it stays in the file',
  withdrawn: 'that one may sue again, or that it stays in the file',
  'treated-as-withdrawn': 'that one may sue again, or that it stays in the file',
};

/** Of what came without authority, how it stands with that now. */
const lackZh = (facts: Facts): string =>
  ({ pending: '（提交人的权限待核对）', beyond: '（提交人没有这一项授权）' })[
    said(facts, 'unshown')
  ] ?? '';
const lackEn = (facts: Facts): string =>
  ({ pending: ' (authority to be shown)', beyond: ' (no authority for it)' })[
    said(facts, 'unshown')
  ] ?? '';
/** Not the party's own word, or not then. */
const isInItsName = (facts: Facts): boolean =>
  said(facts, 'unshown') !== '' || facts['earlier'] === true;

const broughtZh = (facts: Facts): string => {
  const what = handedInZh[said(facts, 'what')] ?? '';
  const name = said(facts, 'name');
  if (isOnPaper(facts)) return `法院${dayZh(facts, 'at')}录入${name}交来的${what}`;
  return isInItsName(facts)
    ? `${dayZh(facts, 'at')}收到以${name}名义交来的${what}${lackZh(facts)}`
    : `${name}${dayZh(facts, 'at')}交来${what}`;
};
const broughtEn = (facts: Facts): string => {
  const what = handedInEn[said(facts, 'what')] ?? '';
  const [name, at] = [said(facts, 'name'), dayEn(facts, 'at')];
  if (isOnPaper(facts)) return `${what} of ${name}, entered by the court on ${at}`;
  return isInItsName(facts)
    ? `${what} handed in for ${name} on ${at}${lackEn(facts)}`
    : `${what} handed in by ${name} on ${at}`;
};

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** It was nobody's word when it was judged. */
const goneByZh = (facts: Facts): string =>
  facts['earlier'] === true ? `判决作出时还不是这一方的意见，没有处理。` : '';
const goneByEn = (facts: Facts): string =>
  facts['earlier'] === true
    ? 'It was not the party’s word when the case was judged, and was not dealt with. '
    : '';

export const paperTellsZh: Tells = {
  papers: (facts) => ({
    label: isOnPaper(facts)
      ? `${said(facts, 'name')}交来，法院${dayZh(facts, 'at')}录入`
      : `${said(facts, 'name')}${dayZh(facts, 'at')}交来`,
    value: `${receiptZh(facts)}${said(facts, 'note')}`,
  }),
  'after-the-judgment': (facts) => ({
    label: facts['after'] === true ? `${afterZh(facts)}，${broughtZh(facts)}` : broughtZh(facts),
    value: `${said(facts, 'note')}\n${receiptZh(facts)}${goneByZh(facts)}请答复怎样处理：例如${becomesZh[said(facts, 'over')] ?? '说明本案已经终结，材料附卷'}。`,
  }),
  paper: (facts) => ({ label: '交来的材料', value: said(facts, 'name') }),
};

export const paperTellsEn: Tells = {
  papers: (facts) => ({
    label: isOnPaper(facts)
      ? `From ${said(facts, 'name')}, entered by the court on ${dayEn(facts, 'at')}`
      : `From ${said(facts, 'name')}, ${dayEn(facts, 'at')}`,
    value: `${receiptEn(facts)}${said(facts, 'note')}`,
  }),
  'after-the-judgment': (facts) => ({
    label: sentence(
      facts['after'] === true ? `${afterEn(facts)}: ${broughtEn(facts)}` : broughtEn(facts),
    ),
    value: `${said(facts, 'note')}\n${receiptEn(facts)}${goneByEn(facts)}Say what becomes of it, for instance ${becomesEn[said(facts, 'over')] ?? 'that the suit has ended and it stays in the file'}.`,
  }),
  paper: (facts) => ({ label: 'Handed in with it', value: said(facts, 'name') }),
};
