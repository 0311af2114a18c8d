import { courtDay } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { articles } from '../instruments/index.ts';
import { lawAt } from '../law.ts';
import { provinceCharacters } from './court-code.ts';
import { courts } from './courts.ts';
import { provinceOfCourt } from './province.ts';

test.each([
  ['粤0106', '天河区', '广东'],
  ['沪0115', '浦东新区', '上海'],
  ['兵', '新疆生产建设兵团', '新疆'],
  ['新01', '乌鲁木齐市', '新疆'],
  ['内01', '呼和浩特市', '内蒙古'],
  ['演0102', '云州市东湖区', null],
  ['演0102', '上海市浦东新区', '上海'],
  ['军', '军事法院', null],
  ['最高法', '全国', null],
])('a court with the code %s, set up for %s, lies in %s', (code, territory, province) => {
  expect(provinceOfCourt({ code, territory })).toBe(province);
});

test('every court of the table lies in the province that the table gives it', () => {
  const own = courts.filter(({ code, level }) => code !== null && level !== 'supreme');
  expect(own.length).toBeGreaterThan(3000);
  const elsewhere = own.filter(({ code, province }) => {
    const found = provinceOfCourt({ code: code ?? '', territory: '' });
    return found !== null && !province.includes(found);
  });
  // A court for two provinces: its code is of the one, the table has it in the other.
  expect(elsewhere.map(({ name }) => name)).toEqual(['成渝金融法院']);
  const placed = provinceCharacters.filter(
    (sign) => provinceOfCourt({ code: sign, territory: '' }) === null,
  );
  expect(placed).toEqual(['军']);
});

test('every paper of a province is law at a court of that province and nowhere else', () => {
  const provincial = articles.filter(({ territory }) => territory !== null);
  expect(new Set(provincial.map(({ territory }) => territory))).toEqual(new Set(['上海', '广东']));
  const law = lawAt(courtDay('2020-06-01'));
  for (const { id, territory } of provincial)
    for (const code of ['粤0106', '沪0115', '京0105']) {
      const place = provinceOfCourt({ code, territory: '' });
      expect(law.at(place).inForce(id), `${id} ${code}`).toBe(place === territory);
    }
});
