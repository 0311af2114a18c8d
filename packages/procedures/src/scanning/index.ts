import type { Task } from '@xiezhi/kernel';
import { holder, isUndecided } from '@xiezhi/record';
import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { clear, hold, noteOut, noteScan } from './commands.ts';
import { scanningEn } from './texts.en.ts';
import { scanningZh } from './texts.zh-CN.ts';

/** 查毒: what was found in a file after it was received, and whether it is opened. */
export const scanning: Procedure = {
  name: 'scanning',
  commands: [noteScan, noteOut, hold, clear].map(anyCommand),
  tasks: ({ state }) =>
    Object.values(state.scanning.files)
      .filter(isUndecided)
      .map((one): Task => ({
        key: `scanning/hold/${one.file}`,
        command: 'scanning.hold',
        by: {
          // A bench without a clerk is its judge's.
          role:
            (['clerk', 'judge'] as const).find((one) => holder(state.participation, one)) ??
            'filing-reviewer',
        },
        label: 'court',
        subject: one.file,
        basis: ['OOR-34.2.1'],
        opensAt: one.since,
      })),
  texts: { 'zh-CN': scanningZh, en: scanningEn },
};
