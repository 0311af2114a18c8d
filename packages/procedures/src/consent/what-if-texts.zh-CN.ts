import type { CommandText, Facts } from '../framework/index.ts';
import { dayZh, listed, said } from '../framework/index.ts';

const ifs: Readonly<Record<string, string>> = {
  agrees: '同意在线',
  declines: '不同意在线',
  'goes-back': '改为不同意，准许线下',
  granted: '改为线下，准许',
  denied: '改为线下，不准许',
  'goes-online': '改为在线',
  stays: '不改，仍到法院参加',
};
const modes: Readonly<Record<string, string>> = {
  online: '在线',
  mixed: '部分在线，部分到庭',
  offline: '都到庭',
};

const day = (row: Facts): string => {
  if (said(row, 'on') === '') return '还没有排';
  return `${dayZh(row, 'on')}${row['anew'] === true ? '：要重新排定、重新通知' : '：不变'}`;
};
/** Who is where: said only where not all are in one place. */
function places(row: Facts): string {
  const held = modes[said(row, 'mode')] ?? '';
  return said(row, 'mode') === 'mixed'
    ? `${held}。在线：${listed(row, 'online', '、')}；到庭：${listed(row, 'inPerson', '、')}`
    : held;
}

const rowsOf = (facts: Facts): readonly Facts[] => facts['rows'] as readonly Facts[];

/** The same question with one answer changed. */
export const whatIfZh: NonNullable<CommandText['tells']> = {
  'what-if': (facts) => ({
    label: '假如有一个人的答复不一样',
    value: '照各方现在的答复推算，不是决定。',
    table: {
      head: ['假如', '这一步怎样进行', '排好的日子'],
      rows: rowsOf(facts).map((row) => [
        `${said(row, 'name')}${ifs[said(row, 'said')] ?? ''}`,
        places(row),
        day(row),
      ]),
    },
  }),
};
