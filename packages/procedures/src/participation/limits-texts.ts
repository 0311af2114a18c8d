import type { AuthorityExtent, AuthorityStep, SpecialAct } from '@xiezhi/record';
import { authoritySteps, specialActs } from '@xiezhi/record';
import { dayEn, dayZh } from '../framework/index.ts';

type Lang = 'zh-CN' | 'en';

/** The steps to which an authority may be limited, and the acts that take special authority (CPL-62), in words. */
export const stepWords: Readonly<Record<Lang, Readonly<Record<AuthorityStep, string>>>> = {
  'zh-CN': {
    pleadings: '起诉、答辩和诉讼请求',
    evidence: '举证、质证',
    mediation: '调解',
    hearing: '开庭',
    service: '签收和送达',
    fees: '交费、退费',
    appeal: '上诉',
  },
  en: {
    pleadings: 'complaint, answer and claims',
    evidence: 'evidence',
    mediation: 'mediation',
    hearing: 'hearings',
    service: 'receiving what is served',
    fees: 'fees and refunds',
    appeal: 'appeal',
  },
};

export const actWords: Readonly<Record<Lang, Readonly<Record<SpecialAct, string>>>> = {
  'zh-CN': {
    admit: '承认对方的请求',
    claims: '放弃、变更请求',
    settle: '和解、调解协议签名',
    counterclaim: '提起反诉',
    appeal: '提起上诉',
  },
  en: {
    admit: 'admit claims',
    claims: 'waive or change claims',
    settle: 'settle and sign a mediation agreement',
    counterclaim: 'counterclaim',
    appeal: 'appeal',
  },
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** How far an authority reaches and until when, in one line, of whatever holds the parts of it. */
export function reachInWords(said: Readonly<Record<string, unknown>>, lang: Lang): string {
  const steps = authoritySteps.filter((one) => list(said['steps']).includes(one));
  const acts = specialActs.filter((one) => list(said['acts']).includes(one));
  const until = typeof said['until'] === 'string' ? said['until'] : null;
  const special = said['authority'] === 'special';
  const stepsSaid = steps.map((one) => stepWords[lang][one]);
  const actsSaid = acts.map((one) => actWords[lang][one]);
  if (lang === 'en')
    return [
      special
        ? `special authority${actsSaid.length === 0 ? '' : ` to ${actsSaid.join(', ')}`}`
        : 'general authority',
      ...(stepsSaid.length === 0 ? [] : [`only for: ${stepsSaid.join(', ')}`]),
      until === null ? 'until this instance ends' : `until ${dayEn({ until }, 'until')}`,
    ].join('; ');
  return [
    special ? `特别授权${actsSaid.length === 0 ? '' : `（${actsSaid.join('；')}）`}` : '一般授权',
    ...(stepsSaid.length === 0 ? [] : [`只限：${stepsSaid.join('；')}`]),
    until === null ? '到本审结束' : `到${dayZh({ until }, 'until')}为止`,
  ].join('，');
}

/** The same of what stands in a case. */
export const authorityInWords = (
  authority: string | null,
  extent: AuthorityExtent | undefined,
  lang: Lang,
): string => reachInWords({ authority, ...extent }, lang);

/** The labels of the three questions. */
export const limitFields = {
  'zh-CN': {
    acts: {
      label: '特别授权的事项',
      hint: '只勾您愿意交给代理人的。一项都不勾，就是五项都授权',
    },
    steps: {
      label: '只在哪些环节代理',
      hint: '一项都不勾，就是全部环节。范围以外的，代理人交来的材料法院照样收，注明超出委托',
    },
    until: {
      label: '委托到哪一天为止',
      hint: '不填，就到本审结束。到期不影响您自己的任何期限',
    },
  },
  en: {
    acts: {
      label: 'What special authority is for',
      hint: 'Tick only what you leave to the agent. Nothing ticked means all five',
    },
    steps: {
      label: 'Only at these steps',
      hint: 'Nothing ticked means every step. What the agent hands in outside them is received and marked',
    },
    until: {
      label: 'Last day of the authority',
      hint: 'Empty means until this instance ends. No time limit of your own depends on it',
    },
  },
} as const;

export const limitOptions = {
  'zh-CN': { acts: actWords['zh-CN'], steps: stepWords['zh-CN'] },
  en: { acts: actWords.en, steps: stepWords.en },
} as const;
