import type { Effect, Procedure, TextCatalogue } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { enterAppraisalBody, enterAppraiser, strikeAppraiser } from './appraisers.ts';
import { appraisersEn, appraisersZh } from './appraisers-texts.ts';
import { endOffice } from './end-office.ts';
import { establishCourt, grantOffice, openDivision, setPolicy } from './commands.ts';
import { describeCourt } from './describe.ts';
import { exemptFunction } from './functions.ts';
import { mailTest, tryMail } from './mail.ts';
import { courtEn } from './texts.en.ts';
import { courtZh } from './texts.zh-CN.ts';

/** Whoever held the post sits in cases by it: each of them is told. */
const tellCases: Effect = {
  name: 'court/tell-cases',
  on: 'court.OfficeEnded',
  port: 'letter',
  message: ({ body }) => [{ office: (body as { readonly office: string }).office }],
};

const withAppraisers = (
  texts: TextCatalogue,
  also: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'>,
): TextCatalogue => ({
  ...texts,
  commands: { ...texts.commands, ...also.commands },
  refusals: { ...texts.refusals, ...also.refusals },
  entries: { ...texts.entries, ...also.entries },
});

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
    exemptFunction,
    tryMail,
    enterAppraisalBody,
    enterAppraiser,
    strikeAppraiser,
  ].map(anyCommand),
  effects: [mailTest, tellCases],
  texts: {
    'zh-CN': withAppraisers(courtZh, appraisersZh),
    en: withAppraisers(courtEn, appraisersEn),
  },
};
