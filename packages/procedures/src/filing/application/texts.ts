import type { CommandVariant, Language, TextCatalogue } from '../../framework/index.ts';
import {
  appliedEn,
  applicationCommandsEn,
  applicationEntriesEn,
  applicationRefusalsEn,
} from './texts.en.ts';
import {
  appliedZh,
  applicationCommandsZh,
  applicationEntriesZh,
  applicationRefusalsZh,
} from './texts.zh-CN.ts';

const own = {
  'zh-CN': {
    applied: appliedZh,
    commands: applicationCommandsZh,
    entries: applicationEntriesZh,
    refusals: applicationRefusalsZh,
    sides: {
      plaintiff: { label: '申请人' },
      coPlaintiffs: { label: '共同申请人' },
      defendants: { label: '对方' },
      claims: { label: '请求事项' },
    },
    tasks: { 'filing.accept': '申请审查：作出处理' },
    owed: {
      'filing.accept': '审查申请材料，按期答复',
      'filing.close-application': '办完以后记明结果',
      'filing.pass-on-papers': '把后来交的材料转交承办部门',
    },
  },
  en: {
    applied: appliedEn,
    commands: applicationCommandsEn,
    entries: applicationEntriesEn,
    refusals: applicationRefusalsEn,
    sides: {
      plaintiff: { label: 'Applicant' },
      coPlaintiffs: { label: 'Further applicants' },
      defendants: { label: 'The other side' },
      claims: { label: 'Requests' },
    },
    tasks: { 'filing.accept': 'Application: decide what becomes of it' },
    owed: {
      'filing.accept': 'Examine the application and answer in time',
      'filing.close-application': 'Enter the outcome when it is done',
      'filing.pass-on-papers': 'Pass the later papers on to those who have the case',
    },
  },
} as const;

/** The words of filing with those of applications: acts of their own, and what the others say there. */
export function withApplications(texts: TextCatalogue, lang: Language): TextCatalogue {
  const { applied, commands, entries, refusals, sides, tasks, owed } = own[lang];
  const adapted = Object.entries(texts.commands).map(([name, text]) => {
    const variant: CommandVariant | undefined = applied[name];
    if (variant === undefined) return [name, text] as const;
    const asked = Object.entries(sides).filter(([field]) => field in text.fields);
    const words: CommandVariant = {
      ...variant,
      ...(variant.tells === undefined ? {} : { tells: { ...text.tells, ...variant.tells } }),
      pages: { ...text.pages, ...variant.pages },
      fields: { ...text.fields, ...Object.fromEntries(asked), ...variant.fields },
    };
    return [name, { ...text, variants: { ...text.variants, applied: words } }] as const;
  });
  return {
    ...texts,
    commands: { ...Object.fromEntries(adapted), ...commands },
    entries: { ...texts.entries, ...entries },
    refusals: { ...texts.refusals, ...refusals },
    tasks: { ...texts.tasks, ...tasks },
    owed: { ...texts.owed, ...owed },
  };
}
