import { courtDay } from '@xiezhi/kernel';
import { describe, expect, it, test } from 'vitest';
import { internetCourtFor, onlineKinds, onlineOn } from './internet-courts.ts';
import { whichCourtCommand } from './jurisdiction.ts';

const ask = (input: object) => whichCourtCommand(JSON.stringify(input));

describe('the internet courts', () => {
  test.each([
    ['data', false, true],
    ['privacy', false, true],
    ['virtual-property', false, true],
    ['competition', false, true],
    ['loan', true, false],
    ['copyright-ownership', true, false],
    ['copyright-infringement', true, false],
    ['product-liability', true, false],
    ['shopping', true, true],
    ['service', true, true],
    ['domain', true, true],
    // What became of it was not found out, and is not made up.
    ['tort', true, null],
  ] as const)('%s: until 31 October 2025 %s, since 1 November %s', (kind, before, since) => {
    expect(onlineOn(kind, courtDay('2025-10-31')).taken).toBe(before);
    expect(onlineOn(kind, courtDay('2025-11-01')).taken).toBe(since);
    expect(onlineOn(kind, courtDay('2018-09-06'))).toMatchObject({ taken: false, rule: null });
  });

  it('of every day since the change it says that no text of the rule was at hand; of earlier days it was', () => {
    for (const kind of onlineKinds) {
      expect(onlineOn(kind, courtDay('2025-11-01')).doubts.length, kind).toBeGreaterThan(0);
      expect(onlineOn(kind, courtDay('2025-10-31')), kind).toMatchObject({
        doubts: [],
        rule: '法释〔2018〕16号',
      });
    }
  });

  it('takes over from the basic courts of its city, and of no other', () => {
    expect(internetCourtFor('北京市海淀区人民法院')).toBe('北京互联网法院');
    expect(internetCourtFor('杭州市西湖区人民法院')).toBe('杭州互联网法院');
    expect(internetCourtFor('广州市天河区人民法院')).toBe('广州互联网法院');
    expect(internetCourtFor('上海市浦东新区人民法院')).toBeNull();
    // A county below the intermediate court of Hangzhou, whose own name does not say so.
    expect(internetCourtFor('桐庐县人民法院')).toBe('杭州互联网法院');
    expect(internetCourtFor('康平县人民法院')).toBeNull();
    expect(internetCourtFor('nowhere')).toBeNull();
  });

  it('a suit over data is brought there since the change, and was not before; elsewhere nothing moves', () => {
    const suit = {
      matter: 'tort',
      online: 'data',
      defendant: '北京市海淀区',
      tort: '上海市浦东新区',
    };
    expect(ask({ ...suit, on: '2026-03-01' })).toMatchObject({
      found: [
        { connection: 'tort', courts: ['上海市浦东新区人民法院'] },
        { connection: 'defendant', courts: ['北京互联网法院'] },
      ],
      online: { taken: true, rule: '法释〔2025〕14号' },
    });
    expect(ask({ ...suit, on: '2025-10-31' })).toMatchObject({
      found: [{}, { courts: ['北京市海淀区人民法院'] }],
      online: { taken: false },
    });
  });

  it('a question without its day or with another word is told how to ask', () => {
    expect(ask({ matter: 'tort', online: 'data', tort: '北京市海淀区' })).toMatchObject({
      field: 'on',
    });
    expect(ask({ matter: 'tort', online: 'web', on: '2026-01-01' })).toMatchObject({
      field: 'online',
    });
  });
});
