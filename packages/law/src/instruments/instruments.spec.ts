import { courtDay } from '@xiezhi/kernel';
import { describe, expect, it } from 'vitest';
import { lawAt } from '../law.ts';
import {
  article,
  articles,
  chineseNumeral,
  citation,
  editionsOf,
  inForce,
  instruments,
} from './index.ts';

const day = courtDay;

describe('the articles', () => {
  it('all 466 rules of the register load, and no id stands twice', () => {
    expect(articles.filter(({ module }) => module !== null)).toHaveLength(466);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  it('every rule of the register says in both languages what it says, and not only how it is called', () => {
    for (const { id, title, zh, en, module } of articles) {
      if (module === null) continue;
      expect(zh, id).not.toBe(title.zh);
      expect(zh, id).toMatch(/。$/u);
      expect(en, id).not.toBe(title.en);
      expect(en, id).toMatch(/\.$/u);
    }
  });

  it('every successor exists', () => {
    for (const one of articles) {
      for (const id of one.successors) expect(article(id), `${one.id} → ${id}`).not.toBeNull();
    }
  });

  it('every article lies inside its instrument and can be cited in both languages', () => {
    const byId = new Map(instruments.map((one) => [one.id, one]));
    for (const one of articles) {
      const home = byId.get(one.instrument);
      expect(home, one.id).toBeDefined();
      expect(one.from >= (home?.from ?? '9'), one.id).toBe(true);
      expect(one.zh.length > 0 && one.en.length > 0).toBe(true);
      expect(citation(one.id, 'zh')).toMatch(/^《.+》.*(第.+(条|部分)|引言部分)/);
      expect(citation(one.id, 'en')).toMatch(/, (Art\. \d+|Sec\. [IVX]+|opening part)/);
    }
  });

  it.each([
    [
      'OLR-29.1.0',
      '《人民法院在线诉讼规则》第二十九条第一款',
      'Online Litigation Rules, Art. 29(1)',
    ],
    [
      'OLR-31.2.1',
      '《人民法院在线诉讼规则》第三十一条第二款第一项',
      'Online Litigation Rules, Art. 31(2), item 1',
    ],
    [
      'OLR-3.1.2',
      '《人民法院在线诉讼规则》第三条第二项',
      'Online Litigation Rules, Art. 3, item 2',
    ],
    ['OLR-1.1.2', '《人民法院在线诉讼规则》第一条第一款', 'Online Litigation Rules, Art. 1(1)'],
    ['OOR-15.1.0', '《人民法院在线运行规则》第十五条', 'Online Operation Rules, Art. 15'],
    ['CPL-90', '《中华人民共和国民事诉讼法》第九十条', 'Civil Procedure Law, Art. 90'],
    ['CPL2023-264', '《中华人民共和国民事诉讼法》第二百六十四条', 'Civil Procedure Law, Art. 264'],
    [
      'CPL2021-90',
      '《中华人民共和国民事诉讼法》（2021年修正）第九十条',
      'Civil Procedure Law (2021), Art. 90',
    ],
  ])('%s is cited', (id, zh, en) => {
    expect(citation(id, 'zh')).toBe(zh);
    expect(citation(id, 'zh-CN')).toBe(zh);
    expect(citation(id, 'en')).toBe(en);
  });

  it('an id that names nothing comes back as it is', () => {
    for (const id of ['', 'XYZ-1', 'OLR', '__proto__-1', 'OLR-1.2.3.4'])
      expect(citation(id, 'zh')).toBe(id);
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [16, '十六'],
    [20, '二十'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [116, '一百一十六'],
    [264, '二百六十四'],
    [1005, '一千零五'],
    [1079, '一千零七十九'],
  ])('%i is written %s', (value, text) => {
    expect(chineseNumeral(value)).toBe(text);
  });
});

describe('what is in force', () => {
  it('OLR begins on 1 August 2021', () => {
    expect(inForce('OLR-29.1.0', day('2021-07-31'))).toBe(false);
    expect(inForce('OLR-29.1.0', day('2021-08-01'))).toBe(true);
  });

  it('N49-10.2.3 barred electronic service of judgments until 31 December 2021, and no longer', () => {
    expect(inForce('N49-10.2.3', day('2021-12-31'))).toBe(true);
    expect(inForce('N49-10.2.3', day('2022-01-01'))).toBe(false);
  });

  it('a province’s paper holds in the province only', () => {
    expect(inForce('SH-1.2.1', day('2020-06-01'))).toBe(false);
    expect(inForce('SH-1.2.1', day('2020-06-01'), '广东')).toBe(false);
    expect(inForce('SH-1.2.1', day('2020-06-01'), '上海')).toBe(true);
    expect(inForce('GD-1.1.1', day('2020-06-01'), '广东省')).toBe(true);
  });

  it('an unknown id is never in force', () => {
    expect(inForce('CPL-9999', day('2026-01-01'))).toBe(false);
  });

  it('on every day since July 2017 exactly one edition of an article of the Civil Procedure Law holds', () => {
    for (const on of [
      '2017-07-01',
      '2021-12-31',
      '2022-01-01',
      '2023-12-31',
      '2024-01-01',
      '2026-11-24',
    ]) {
      expect(editionsOf('CPL-171').filter((id) => inForce(id, day(on)))).toHaveLength(1);
    }
    expect(lawAt(day('2021-06-01')).editionOf('CPL-171')).toBe('CPL2017-164');
    expect(lawAt(day('2021-06-01')).editionOf('CPL-16')).toBeNull();
    expect(lawAt(day('2023-06-01')).editionOf('CPL-264')).toBe('CPL2021-260');
  });

  it('CPLI-279: until 2022-04-09 it was 281, and an objection to small claims that failed was only told', () => {
    const on = (date: string) => lawAt(day(date)).editionOf('CPLI-279') ?? '';
    expect(on('2015-02-03')).toBe('');
    expect(on('2020-12-31')).toBe('CPLI2015-281');
    expect(on('2022-04-09')).toBe('CPLI2020-281');
    expect(on('2022-04-10')).toBe('CPLI-279');
    expect(article('CPLI2020-281')?.en).toContain('unfounded, they are told so');
    expect(article('CPLI-279')?.en).toContain('unfounded, a ruling dismisses it');
  });

  it('CPLI-206: one number in every edition', () => {
    for (const date of ['2015-02-04', '2020-12-31', '2021-01-01', '2022-04-10'])
      expect(editionsOf('CPLI-206').filter((id) => inForce(id, day(date)))).toHaveLength(1);
    expect(article('CPLI2020-206')?.successors).toEqual(['CPLI-206']);
  });

  it('the law of a day gives articles in force only', () => {
    const law = lawAt(day('2026-11-24'), '上海');
    expect(law.article('CPL-126')?.rank).toBe(1);
    expect(law.article('CPL2021-126')).toBeNull();
    expect(law.deadline(day('2026-09-16'), { count: 15, unit: 'd' }).end).toBe('2026-10-08');
  });
});
