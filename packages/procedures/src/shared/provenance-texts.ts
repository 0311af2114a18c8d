import type { Facts, Language } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { exhibitEn, exhibitZh, rowsIn } from './exhibit-texts.ts';
import type { ProvenanceWords } from './provenance.ts';

/* What is said of how data came about, wherever a judge or a party reads it. */

const split = (minutes: number) => {
  const whole = Math.abs(minutes);
  return {
    days: Math.floor(whole / 1440),
    hours: Math.floor((whole % 1440) / 60),
    minutes: whole % 60,
  };
};

function spanZh(minutes: number): string {
  const { days, hours, minutes: left } = split(minutes);
  const said = [
    days === 0 ? '' : `${String(days)}天`,
    hours === 0 ? '' : `${String(hours)}小时`,
    left === 0 ? '' : `${String(left)}分钟`,
  ].join('');
  return said === '' ? '不到一分钟' : said;
}

function spanEn(minutes: number): string {
  const { days, hours, minutes: left } = split(minutes);
  const counted = (count: number, unit: string): string =>
    count === 0 ? '' : `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
  const said = [counted(days, 'day'), counted(hours, 'hour'), counted(left, 'minute')]
    .filter((one) => one !== '')
    .join(', ');
  return said === '' ? 'less than a minute' : said;
}

function gapZh(minutes: number, until: 'deposit' | 'court'): string {
  const to = until === 'deposit' ? '存证' : '交到法院';
  if (minutes < 0) return `前后矛盾：所说的取得时间比${to}还晚${spanZh(minutes)}`;
  if (until === 'court' && minutes === 0) return '取得当天就交到法院';
  return `从取得到${to}，相隔${spanZh(minutes)}：这段时间内容有没有变化，${until === 'deposit' ? '存证核验' : '法院的日志'}不能说明`;
}

function gapEn(minutes: number, until: 'deposit' | 'court'): string {
  const to = until === 'deposit' ? 'its deposit' : 'the court had it';
  if (minutes < 0)
    return `This contradicts itself: the stated time of capture is ${spanEn(minutes)} after ${to}`;
  if (until === 'court' && minutes === 0) return 'The court had it on the day it was captured';
  return `From capture until ${to}: ${spanEn(minutes)}; whether it was altered in that time, ${until === 'deposit' ? 'the deposit' : 'the court’s log'} does not show`;
}

export const provenanceWords: Readonly<Record<Language, ProvenanceWords>> = {
  'zh-CN': {
    label: '怎样取得、由谁保管（提交人自己说的，日志和存证核验都不能说明是否属实）',
    parts: {
      source: '来源',
      device: '取得设备',
      tool: '取得工具',
      capturedAt: '取得时间',
      capturedOn: '关于取得时间的说明',
      custody: '保管经过',
      notary: '公证',
      witness: '第三方见证',
      priorUse: '先前使用',
    },
    colon: '：',
    stamp: (at) => at.replace(/^(\d{4})-0?(\d+)-0?(\d+)T(\d\d:\d\d).*$/, '$1年$2月$3日 $4'),
    gap: gapZh,
    unsaid: (names) => `没有说明的：${names.join('、')}`,
  },
  en: {
    label:
      'How it was captured and who kept it (as its party says; neither the log nor a deposit shows that it was so)',
    parts: {
      source: 'Source',
      device: 'Device',
      tool: 'Tool',
      capturedAt: 'Time of capture',
      capturedOn: 'On the time of capture',
      custody: 'Custody',
      notary: 'Notary',
      witness: 'Third-party witness',
      priorUse: 'Used before',
    },
    colon: ': ',
    stamp: (at) => at.replace('T', ' '),
    gap: gapEn,
    unsaid: (names) => `Nothing is said of: ${names.join(', ')}`,
  },
};

const gapWords = {
  'zh-CN': {
    label: '取得以后、存证或者交到法院以前（当事人自己说的，核验不能说明）',
    head: ['证据', '相隔多久', '由谁保管'],
    exhibit: exhibitZh,
    unknown: '没有说明取得时间',
    nobody: '没有说明',
  },
  en: {
    label:
      'Between capture and the deposit, or the court (as the parties say; no verification shows it)',
    head: ['Exhibit', 'How long', 'Kept by'],
    exhibit: (facts: Facts) => exhibitEn(facts).replace(/^./, (first) => first.toUpperCase()),
    unknown: 'the time of capture is not stated',
    nobody: 'not stated',
  },
};

/** For whoever finds on exhibits: of each, how long nobody but its party vouches for it. */
export const toldOfGaps = (lang: Language) => (facts: Facts) => {
  const { label, head, exhibit, unknown, nobody } = gapWords[lang];
  const rows = rowsIn(facts, 'rows').map((one) => {
    const until = said(one, 'until');
    const gap =
      until === 'deposit' || until === 'court'
        ? provenanceWords[lang].gap(Number(one['minutes']), until)
        : unknown;
    const custody = said(one, 'custody');
    return [`${exhibit(one)} ${said(one, 'name')}`, gap, custody === '' ? nobody : custody];
  });
  return { label, value: '', table: { head, rows } };
};
