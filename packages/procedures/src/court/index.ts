import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import {
  describeCourt,
  endOffice,
  establishCourt,
  grantOffice,
  openDivision,
  setPolicy,
} from './commands.ts';
import { mailTest, tryMail } from './mail.ts';
import { courtEn } from './texts.en.ts';
import { courtZh } from './texts.zh-CN.ts';

/** 法院设置: a court is set up without code, by people with posts. */
export const court: Procedure = {
  name: 'court',
  commands: [
    establishCourt,
    describeCourt,
    openDivision,
    grantOffice,
    endOffice,
    setPolicy,
    tryMail,
  ].map(anyCommand),
  effects: [mailTest],
  texts: { 'zh-CN': courtZh, en: courtEn },
};
