import { expect, test } from 'vitest';
import { catalogue } from '../index.ts';

test.each([
  ['acceptance', '不予受理的裁定', 'not to accept the suit'],
  ['r1', '对反诉不予受理的裁定', 'not to accept the counterclaim'],
  ['third-2', '对第三人的诉讼请求不予受理的裁定', 'not to accept the third party’s claim'],
  ['dismissal-1', '驳回起诉的裁定', 'dismissing the suit'],
  ['objection-1', '管辖权异议的裁定', 'on jurisdiction'],
])('CPL-157: the receipt of an appeal says against which ruling it is: %s', (ruling, zh, en) => {
  const titled = (lang: 'zh-CN' | 'en') =>
    catalogue.texts(lang).entries['appeal.Submitted']?.({ ruling, claims: '撤销' }).title;
  expect(titled('zh-CN')).toBe(`收到上诉状（不服${zh}）`);
  expect(titled('en')).toBe(`Appeal against the ruling ${en} received`);
});

test('CPL-171: against the judgment it needs no such word', () => {
  const entry = catalogue.texts('zh-CN').entries['appeal.Submitted'];
  expect(entry?.({ claims: '改判' }).title).toBe('收到上诉状');
});
