import type { Facts, Language, TextCatalogue } from '../framework/index.ts';
import { dayEn, dayZh, said } from '../framework/index.ts';
import { registerLinesEn, registerLinesZh } from './connection-words.ts';

/* What connects a party with the platform it deposited data on. Both languages side by side. */

type Tells = NonNullable<TextCatalogue['commands'][string]['tells']>;

/** What this room tells in the same words elsewhere. */
interface Shared {
  readonly aboutData: Tells;
  readonly authority: Tells[string];
  readonly demand: Tells[string];
}

interface ConnectionTexts {
  readonly commands: (shared: Shared) => TextCatalogue['commands'];
  readonly refusals: TextCatalogue['refusals'];
  readonly entries: TextCatalogue['entries'];
}

const registerAnswer = (body: Facts): Facts => ({ ...body, outcome: said(body, 'outcome') });

export const connectionTexts: Readonly<Record<Language, ConnectionTexts>> = {
  'zh-CN': {
    commands: ({ aboutData, authority, demand }) => ({
      'chain.ask-register': {
        title: '向企业登记系统查询与存证平台的关系',
        lead: '查询提交存证的一方与平台运营企业有没有持股、任职等关系。把该方的名称和证件号码告诉登记系统，案件的其他内容不外传。',
        action: '查询',
        after: '登记系统的答复记入卷宗，各方看得到。有没有不当干预，由法官结合其他情况判断。',
        tells: aboutData,
        pages: { company: { title: '平台由哪家企业运营？' } },
        fields: { company: { label: '企业名称', hint: '照营业执照或者平台网站公示的全称填写' } },
      },
      'chain.record-register': {
        title: '记入企业登记系统的答复',
        lead: '由系统记入。',
        action: '记入',
        after: '各方看得到。',
        pages: { answer: { title: '登记系统怎样答复？' } },
        fields: {
          answer: { label: '结果' },
          by: { label: '答复方' },
          simulated: { label: '演示' },
          connections: { label: '登记的关系' },
        },
        options: {
          answer: {
            connected: '有关系',
            none: '没有关系',
            'not-found': '查不到，或者分不清',
            unavailable: '没有应答',
          },
        },
      },
      'chain.demand-correction': {
        title: '要求更正与存证平台的关系',
        lead: '提交存证的一方没有说明、或者说明的与查明的不一样的，可以要求更正，写明要更正什么、最后一天是哪天。',
        action: '发出要求',
        after: '对方马上看得到，并列入待办。逾期的也收，注明逾期；没有更正意味着什么，由法官判断。',
        tells: aboutData,
        pages: { what: { title: '要更正什么？' } },
        fields: {
          what: { label: '要更正的事项' },
          dueOn: { label: '最后一天' },
          reasons: { label: '理由' },
        },
      },
      'chain.correct-connection': {
        title: '更正与存证平台的关系',
        lead: '法院要求更正您说明的与存证平台的关系。如实写；没有关系的，写明没有，并说明为什么登记那样显示。',
        action: '提交更正',
        after: '各方和法官马上看得到。原来的说明留在卷宗里。过了期限也收，注明逾期。',
        tells: { ...aboutData, authority, demand },
        pages: { connection: { title: '实际是什么关系？' } },
        fields: {
          receivedOn: { label: '收到日期' },
          connection: {
            label: '与存证平台的关系',
            hint: '例如持股多少、从什么时候起、参不参与经营',
          },
        },
      },
    }),
    refusals: {
      'chain/register-answered': () => ({
        what: '这次查询已经有答复。',
        why: '同一次查询只记一次答复。',
        mend: '要再查，请重新查询。',
      }),
    },
    entries: {
      'chain.RegisterAsked': (body) => ({
        title: '向企业登记系统查询与存证平台的关系',
        detail: said(body, 'company'),
      }),
      'chain.RegisterAnswered': (body) => ({
        title: '企业登记系统的答复',
        detail: registerLinesZh(registerAnswer(body)).join('\n'),
      }),
      'chain.CorrectionDemanded': (body) => ({
        title: '要求更正与存证平台的关系',
        detail: `${dayZh(body, 'dueOn')}以前：${said(body, 'what')}`,
      }),
      'chain.ConnectionCorrected': (body) => ({
        title: `更正与存证平台的关系${body['late'] === true ? '（逾期收到）' : ''}${body['authority'] === 'pending' ? '（提交人的权限待核对）' : ''}`,
        detail: said(body, 'connection'),
      }),
    },
  },
  en: {
    commands: ({ aboutData, authority, demand }) => ({
      'chain.ask-register': {
        title: 'Ask the register of enterprises about a party and the platform',
        lead: 'Whether whoever deposited the data holds shares or a post in the company that runs the platform. The register is told the party’s name and identity number, and nothing else of the case.',
        action: 'Ask',
        after:
          'The answer is entered, and all parties see it. Whether there was interference a judge weighs with everything else.',
        tells: aboutData,
        pages: { company: { title: 'Which company runs the platform?' } },
        fields: {
          company: {
            label: 'Name of the company',
            hint: 'In full, as on its licence or its website',
          },
        },
      },
      'chain.record-register': {
        title: 'Enter the answer of the register of enterprises',
        lead: 'The system enters it.',
        action: 'Enter',
        after: 'All parties see it.',
        pages: { answer: { title: 'What does the register say?' } },
        fields: {
          answer: { label: 'Outcome' },
          by: { label: 'Who answered' },
          simulated: { label: 'A stand-in' },
          connections: { label: 'Connections on record' },
        },
        options: {
          answer: {
            connected: 'A connection',
            none: 'No connection',
            'not-found': 'Not found, or not told apart',
            unavailable: 'No answer',
          },
        },
      },
      'chain.demand-correction': {
        title: 'Have the connection with the platform corrected',
        lead: 'Where whoever deposited the data has not said what connects them with the platform, or said something else than was found: what is to be corrected, and by when.',
        action: 'Demand it',
        after:
          'The party sees it at once as a task. What comes later is received too, and marked; what it means that nothing comes the judge weighs.',
        tells: aboutData,
        pages: { what: { title: 'What is to be corrected?' } },
        fields: {
          what: { label: 'What is to be corrected' },
          dueOn: { label: 'Last day' },
          reasons: { label: 'Reasons' },
        },
      },
      'chain.correct-connection': {
        title: 'Correct what was said of the connection with the platform',
        lead: 'The court asks you to correct it. Say what is so; where there is no connection, say that, and why the register shows one.',
        action: 'Hand it in',
        after:
          'The parties and the judge see it at once. What you said before stays in the docket. After the last day it is received too, and marked.',
        tells: { ...aboutData, authority, demand },
        pages: { connection: { title: 'What is the connection?' } },
        fields: {
          receivedOn: { label: 'Received on' },
          connection: {
            label: 'Connection with the platform',
            hint: 'Such as how many shares, since when, and whether you take part in running it',
          },
        },
      },
    }),
    refusals: {
      'chain/register-answered': () => ({
        what: 'This inquiry has been answered.',
        why: 'Of one inquiry one answer is entered.',
        mend: 'Ask the register anew.',
      }),
    },
    entries: {
      'chain.RegisterAsked': (body) => ({
        title: 'Register of enterprises asked about a party and the platform',
        detail: said(body, 'company'),
      }),
      'chain.RegisterAnswered': (body) => ({
        title: 'Answer of the register of enterprises',
        detail: registerLinesEn(registerAnswer(body)).join('\n'),
      }),
      'chain.CorrectionDemanded': (body) => ({
        title: 'Correction of a connection with the platform demanded',
        detail: `By ${dayEn(body, 'dueOn')}: ${said(body, 'what')}`,
      }),
      'chain.ConnectionCorrected': (body) => ({
        title: `Connection with the platform corrected${body['late'] === true ? ' (late)' : ''}${body['authority'] === 'pending' ? ' (authority to be shown)' : ''}`,
        detail: said(body, 'connection'),
      }),
    },
  },
};
