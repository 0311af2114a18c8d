import type { FileReference } from '@xiezhi/record';
import type { Facts, Told } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/** What was handed in with what is to be decided: whoever decides opens it there, and need not look for it. */
export const filesBeside = (files: readonly FileReference[]): readonly Told[] =>
  files.map((file) => ({ code: 'paper', facts: { name: file.name }, file }));

export const filesBesideZh = {
  paper: (facts: Facts) => ({ label: '一并交来的材料', value: said(facts, 'name') }),
};
export const filesBesideEn = {
  paper: (facts: Facts) => ({ label: 'Handed in with it', value: said(facts, 'name') }),
};
