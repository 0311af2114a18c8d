import { courtDay } from '@xiezhi/kernel';
import { describe, expect, it } from 'vitest';
import { inForce } from '../instruments/index.ts';
import { matters, whichCourt, whichCourtCommand } from './jurisdiction.ts';

describe('which court', () => {
  it('CPL-24: a suit on a contract goes to the defendant’s court or to that of the place of performance', () => {
    expect(
      whichCourt('contract', {
        defendant: '上海市浦东新区世纪大道 100 号',
        performance: '辽宁省沈阳市康平县',
      }),
    ).toEqual({
      article: 'CPL-24',
      exclusive: false,
      wanted: ['defendant', 'performance'],
      found: [
        {
          connection: 'defendant',
          place: '上海市浦东新区世纪大道 100 号',
          courts: ['上海市浦东新区人民法院'],
        },
        { connection: 'performance', place: '辽宁省沈阳市康平县', courts: ['康平县人民法院'] },
      ],
    });
  });

  it('CPL-34: land is tried where it lies, and nowhere else, whatever else is named', () => {
    const answer = whichCourt('immovable', { defendant: '上海市浦东新区', immovable: '康平县' });
    expect(answer.exclusive).toBe(true);
    expect(answer.found.map((one) => one.courts)).toEqual([['康平县人民法院']]);
  });

  it('a district of one name in several provinces is told by its province', () => {
    expect(whichCourt('general', { defendant: '江西省南昌市东湖区' }).found[0]?.courts).toEqual([
      '南昌市东湖区人民法院',
    ]);
  });

  it('a place nobody knows yields no court rather than a wrong one', () => {
    expect(whichCourt('general', { defendant: '桃花源' }).found[0]?.courts).toEqual([]);
  });

  it('a question without matter or place is told how to ask', () => {
    expect(whichCourtCommand('{')).toMatchObject({ field: 'matter' });
    expect(whichCourtCommand('{"matter":"tort"}')).toMatchObject({
      field: 'tort',
      wanted: ['tort', 'defendant'],
    });
  });

  it('every rule rests on an article in force', () => {
    for (const matter of matters)
      expect(inForce(whichCourt(matter, {}).article, courtDay('2026-11-26'))).toBe(true);
  });
});
