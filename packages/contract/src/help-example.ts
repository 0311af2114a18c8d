import type { HelpedRowDto } from './form.ts';

export const helped: HelpedRowDto = {
  id: '5f1c0a9be2d34c7788aa01ff',
  title: '补交材料',
  about: '（2026）演0102民初1号',
  name: '沈静宜',
  until: '2026-03-09',
};
