import type { CommandText, Facts } from '../framework/index.ts';
import { dayEn, dayZh, listed, said } from '../framework/index.ts';

/* Like suits, as whoever brings one once more and whoever reviews it read of them (CPL-127). */

type Tells = NonNullable<CommandText['tells']>;

const daysOf = (facts: Facts, lang: 'zh-CN' | 'en'): string =>
  ((facts['days'] ?? []) as readonly string[])
    .map((day) => (lang === 'en' ? dayEn : dayZh)({ day }, 'day'))
    .join(lang === 'en' ? ', ' : '、');

type Side = 'plaintiffs' | 'defendants';
/** Is that side the same in both, man for man? Otherwise the facts name those who stand in both. */
const allOf = (facts: Facts, side: Side): boolean => facts[side] === undefined;

const furtherZh =
  '已经在审、已经判过的，不能再起诉一次；要补充材料的，请在那一件里交。不是同一件事的，照样可以交。';
const suedZh = (facts: Facts): string =>
  allOf(facts, 'defendants')
    ? '被告也是同样的'
    : `被告中两件都有的是${listed(facts, 'defendants', '、')}，其他被告不同`;

const sidesZh = (facts: Facts): string => {
  const [one, other] = (
    [
      ['原告', 'plaintiffs'],
      ['被告', 'defendants'],
    ] as const
  ).map(([word, side]) =>
    allOf(facts, side)
      ? `${word}相同`
      : `${word}中两件都有的是${listed(facts, side, '、')}，其他${word}不同`,
  );
  return `${String(one)}；${String(other)}`;
};

export const likeTellsZh: Tells = {
  'like-parties': (facts) => ({
    label: allOf(facts, 'defendants') ? '您起诉过同样的被告' : '您起诉过其中的被告',
    value: `${daysOf(facts, 'zh-CN')}，您在这个法院交过起诉状，${suedZh(facts)}。同一件事${furtherZh}`,
  }),
  'like-case': (facts) => ({
    label: '您起诉过类似的案件',
    value: `${daysOf(facts, 'zh-CN')}，您在这个法院为同样的事交过起诉状，${suedZh(facts)}。${furtherZh}`,
  }),
};

const elsewhereZh = (facts: Facts) => ({
  label: '类似的案件，不在您的范围',
  value: `${said(facts, 'count')} 件，已经分到各庭；要看的，请承办庭协助。`,
});

export const likeReviewedZh: Tells = {
  'like-elsewhere': elsewhereZh,
  'like-case': (facts) => ({
    label: '同一原告起诉过类似的案件',
    value: `${daysOf(facts, 'zh-CN')}收到，案由相同；${sidesZh(facts)}。是不是重复起诉，请看过以后判断。`,
  }),
  'like-parties': (facts) => ({
    label: allOf(facts, 'defendants') ? '同一原告起诉过同样的被告' : '同一原告起诉过其中的被告',
    value: `${daysOf(facts, 'zh-CN')}收到，${sidesZh(facts)}；两件中有没写案由的。是不是重复起诉，请看过以后判断。`,
  }),
};

/** Of whoever comes to the counter the clerk is told. */
export const likeBroughtZh: Tells = {
  'brought-like-case': (facts) => ({
    label: '同一原告起诉过类似的案件',
    value: `${daysOf(facts, 'zh-CN')}收到，案由相同；${sidesZh(facts)}。请问一问来人是不是同一件事；坚持要交的，照样收下。`,
  }),
  'brought-like-parties': (facts) => ({
    label: allOf(facts, 'defendants') ? '同一原告起诉过同样的被告' : '同一原告起诉过其中的被告',
    value: `${daysOf(facts, 'zh-CN')}收到，${sidesZh(facts)}；两件中有没写案由的。请问一问来人是不是同一件事；坚持要交的，照样收下。`,
  }),
  'brought-like-elsewhere': elsewhereZh,
};

const furtherEn =
  'A dispute that is pending or decided cannot be brought again; hand in further papers in that case. If it is another matter, go on.';
const suedEn = (facts: Facts): string =>
  allOf(facts, 'defendants')
    ? 'against the same people'
    : `that has only ${listed(facts, 'defendants', ', ')} in common with this one among the defendants; the others differ`;

const sidesEn = (facts: Facts): string =>
  (
    [
      ['plaintiff’s', 'plaintiffs'],
      ['defendant’s', 'defendants'],
    ] as const
  )
    .map(([word, side]) =>
      allOf(facts, side)
        ? `the ${word} side is the same`
        : `on the ${word} side both have only ${listed(facts, side, ', ')} in common, and the others differ`,
    )
    .join('; ');

export const likeTellsEn: Tells = {
  'like-parties': (facts) => ({
    label: allOf(facts, 'defendants')
      ? 'You have already sued the same people'
      : 'You have already sued some of these defendants',
    value: `On ${daysOf(facts, 'en')} you handed in a complaint here ${suedEn(facts)}. ${furtherEn}`,
  }),
  'like-case': (facts) => ({
    label: 'You have already brought a suit like this',
    value: `On ${daysOf(facts, 'en')} you handed in a complaint here for the same cause ${suedEn(facts)}. ${furtherEn}`,
  }),
};

const elsewhereEn = (facts: Facts) => ({
  label: 'Similar cases you cannot open',
  value: `${said(facts, 'count')}, in other divisions; ask the division if you need to see them.`,
});

export const likeReviewedEn: Tells = {
  'like-elsewhere': elsewhereEn,
  'like-case': (facts) => ({
    label: 'The same plaintiff has brought a suit like this',
    value: `Received on ${daysOf(facts, 'en')}, for the same cause: ${sidesEn(facts)}. Whether it is the same dispute is for you to find.`,
  }),
  'like-parties': (facts) => ({
    label: allOf(facts, 'defendants')
      ? 'The same plaintiff has sued the same people'
      : 'The same plaintiff has sued some of these defendants',
    value: `Received on ${daysOf(facts, 'en')}: ${sidesEn(facts)}; one of the two at least names no cause. Whether it is the same dispute is for you to find.`,
  }),
};

const askEn =
  'Ask whether it is the same matter; if they want to hand it in, take it in all the same.';

export const likeBroughtEn: Tells = {
  'brought-like-case': (facts) => ({
    label: 'The same plaintiff has brought a suit like this',
    value: `Received on ${daysOf(facts, 'en')}, for the same cause: ${sidesEn(facts)}. ${askEn}`,
  }),
  'brought-like-parties': (facts) => ({
    label: allOf(facts, 'defendants')
      ? 'The same plaintiff has sued the same people'
      : 'The same plaintiff has sued some of these defendants',
    value: `Received on ${daysOf(facts, 'en')}: ${sidesEn(facts)}; one of the two at least names no cause. ${askEn}`,
  }),
  'brought-like-elsewhere': elsewhereEn,
};
