// One catalogue, as long as deposits on chains have words; beside it the English, key by key.
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';
import { exhibitZh } from '../shared/exhibit-texts.ts';
import {
  aimsZh,
  factorsZh,
  integrityZh,
  originOutcomeZh,
  outcomesZh,
  stampZh,
  toldZh,
} from './words.zh-CN.ts';
import { connectionTexts } from './connection-texts.ts';
import { filesBesideZh } from '../shared/files-beside.ts';

const named = (facts: Facts): string => `${exhibitZh(facts)}《${said(facts, 'name')}》`;

const marks = (body: Facts): string => {
  const all = [
    body['late'] === true ? '逾期收到' : '',
    body['authority'] === 'pending' ? '提交人的权限待核对' : '',
  ].filter((one) => one !== '');
  return all.length === 0 ? '' : `（${all.join('；')}）`;
};

/** Without reasons or anything that bears it out: received, and marked. */
const bare = (body: Facts): boolean =>
  said(body, 'reasons') === '' &&
  ['support', 'attachments'].every((part) => (body[part] as unknown[] | undefined)?.length === 0);

const receivedOn = { label: '收到日期' };
const papers = {
  attachments: { label: '材料' },
  conformsToOriginals: {
    label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
  },
};
const supporting = { label: '用哪些证据支持' };
const reasons = { label: '理由' };
const { authority, bytes, order, recipient, pack, demand, ...aboutData } = toldZh;
const { provenance } = toldZh;
const kinds = { specialist: '申请有专门知识的人提出意见', appraisal: '申请委托鉴定、调取证据核对' };

export const chainZh: TextCatalogue = {
  commands: {
    ...connectionTexts['zh-CN'].commands({ aboutData, authority, demand }),
    'chain.state-deposit': {
      title: '说明证据已经区块链存证',
      lead: '写明在哪个平台、什么时候存的，编号是多少。法院用收到的文件算出哈希值，去平台核对，结果各方都看得到。',
      action: '提交说明',
      after: '系统马上去核验。核验一致，说明从存证起没有改动；不说明存证以前就是真的。',
      tells: { deposit: toldZh.deposit, bytes, authority },
      pages: {
        where: { title: '存在哪里？' },
        proof: { title: '有什么证明？' },
      },
      fields: {
        receivedOn,
        platform: { label: '存证平台', hint: '照存证证书填写' },
        number: { label: '存证编号', hint: '存证号或者交易哈希，照证书填写' },
        depositedAt: { label: '存证时间', hint: '照证书填写，到分钟' },
        algorithm: { label: '哈希算法' },
        hash: { label: '证书上的哈希值', hint: '不知道可以不填，法院自己计算' },
        reference: { label: '查验证明的地址或者编号' },
        attachments: { label: '存证证书等证明文件' },
        conformsToOriginals: papers.conformsToOriginals,
        connection: {
          label: '与存证平台的关系',
          hint: '例如持有股份、关联企业、由对方的账号存证。没有就不填；如实说明，对方质疑时法官要看这一项',
        },
      },
      options: { algorithm: { 'sha-256': 'SHA-256', sm3: 'SM3（国密）' } },
    },
    'chain.record-verification': {
      title: '记入区块链核验结果',
      lead: '由系统记入。',
      action: '记入',
      after: '各方看得到。',
      pages: { answer: { title: '平台怎样应答？' } },
      fields: {
        answer: { label: '应答' },
        registry: { label: '应答方' },
        simulated: { label: '演示' },
        digests: { label: '法院计算的哈希值' },
        record: { label: '平台的记录' },
        keeper: { label: '平台的备案和证书' },
      },
      options: {
        answer: { found: '有记录', 'not-found': '没有记录', unavailable: '没有应答' },
      },
    },
    'chain.verify-again': {
      title: '重新核验区块链存证',
      lead: '平台刚才没有应答，或者平台更正了记录，可以再核验一次。以前的结果留在卷宗里。',
      action: '重新核验',
      after: '系统马上去核验，结果各方看得到。',
      tells: { deposit: toldZh.deposit, verification: toldZh.verification, provenance },
      pages: { reasons: { title: '为什么重新核验？' } },
      fields: { reasons },
    },
    'chain.contest': {
      title: '质疑区块链存证的真实性',
      lead: '可以质疑上链以后被改动过，也可以质疑上链以前就不真实。写明理由、附上依据，法官就要审查。',
      action: '提交质疑',
      after: '各方和法官马上看得到。写了理由或者附了依据的，法官审查并写明结论。',
      tells: {
        ...aboutData,
        authority,
        'no-reasons': () => ({
          label: '没有写理由，也没有附依据',
          value: '照样收下，并予以注明。法官认为有合理理由的，才会审查；补上理由更好',
        }),
      },
      pages: { what: { title: '质疑什么？' }, support: { title: '有什么依据？' } },
      fields: {
        receivedOn,
        about: { label: '质疑的是' },
        reasons: {
          label: '理由',
          hint: '写明事实，例如平台与对方有什么关系、截图与原始记录哪里不同',
        },
        support: supporting,
        ...papers,
      },
      options: { about: aimsZh },
    },
    'chain.find-unaltered': {
      title: '认定上链后未经篡改',
      lead: '核验一致的，可以认定数据上链以后没有被篡改。只说上链以后，不说上链以前。有相反证据足以推翻的，不这样认定。',
      action: '作出认定',
      after: '各方看得到。理由照原文写进判决书。以后有相反证据的，可以推翻。',
      tells: aboutData,
      pages: { reasons: { title: '理由是什么？' } },
      fields: { reasons },
    },
    'chain.overturn': {
      title: '以相反证据推翻认定',
      lead: '有相反证据足以推翻“上链后未经篡改”的，写明是哪些证据、为什么。',
      action: '推翻认定',
      after: '各方看得到。理由照原文写进判决书。原来的认定留在卷宗里。',
      tells: aboutData,
      pages: { contrary: { title: '哪些证据足以推翻？' } },
      fields: { contrary: { label: '相反证据' }, reasons },
    },
    'chain.decide-integrity': {
      title: '就上链后真实性的质疑作出判断',
      lead: '结合四个方面判断，逐项写明情况和理由。',
      action: '作出判断',
      after:
        '各方看得到。各项情况和理由照原文写进判决书；判断与这份证据连在一起，认定证据时看得到。',
      tells: { ...aboutData, ...filesBesideZh },
      pages: {
        platform: { title: '平台和利害关系' },
        system: { title: '信息系统和存证过程' },
        outcome: { title: '结论是什么？' },
      },
      fields: {
        platform: { label: '平台的资质' },
        platformReasons: { label: '平台资质：查明的情况' },
        interference: { label: '利害关系和不当干预' },
        interferenceReasons: { label: '利害关系：查明的情况' },
        system: { label: '信息系统' },
        systemReasons: { label: '信息系统：查明的情况' },
        process: { label: '存证技术和过程' },
        processReasons: { label: '存证过程：查明的情况' },
        outcome: { label: '结论' },
        reasons: { label: '结论的理由' },
      },
      options: {
        platform: factorsZh.platform,
        interference: factorsZh.interference,
        system: factorsZh.system,
        process: factorsZh.process,
        outcome: {
          unaltered: integrityZh['unaltered'] ?? '',
          'not-established': integrityZh['not-established'] ?? '',
        },
      },
    },
    'chain.order-proof': {
      title: '要求证明上链以前的真实性',
      lead: '根据案件情况，可以要求提交证据的一方证明上链以前的真实性，写明要证明什么、最后一天是哪天。',
      action: '发出要求',
      after:
        '提交数据的一方马上看得到，并列入待办；由其举证或者作出合理说明。过了期限提交的也收，注明逾期。',
      tells: aboutData,
      pages: { what: { title: '要证明什么？' } },
      fields: { what: { label: '要说明、证明的事项' }, dueOn: { label: '最后一天' }, reasons },
    },
    'chain.answer-proof': {
      title: '说明上链以前的真实性',
      lead: '法院要求说明数据上链以前的情况：从哪里来、怎样生成、怎样保管，有没有公证、见证或者其他证据印证。',
      action: '提交说明',
      after: '各方和法官马上看得到。过了期限也收，注明逾期。',
      tells: {
        deposit: toldZh.deposit,
        verification: toldZh.verification,
        provenance,
        order,
        burden: toldZh.burden,
        authority,
      },
      pages: { text: { title: '情况是怎样的？' }, support: { title: '有什么证明？' } },
      fields: {
        receivedOn,
        text: { label: '说明' },
        support: supporting,
        ...papers,
      },
    },
    'chain.decide-origin': {
      title: '就上链以前的真实性作出判断',
      lead: '哈希值一致不能说明上链以前的情况。结合六个方面综合判断。',
      action: '作出判断',
      after: '各方看得到。各项情况和理由照原文写进判决书。不予确认的，判决不能以它为根据。',
      tells: { ...aboutData, ...filesBesideZh },
      pages: {
        origin: { title: '来源、生成和存储' },
        witness: { title: '公证、见证和印证' },
        outcome: { title: '结论是什么？' },
      },
      fields: {
        origin: { label: '具体来源' },
        originReasons: { label: '来源：查明的情况' },
        generation: { label: '生成机制' },
        generationReasons: { label: '生成机制：查明的情况' },
        keeping: { label: '存储过程' },
        keepingReasons: { label: '存储过程：查明的情况' },
        notary: { label: '公证机构公证' },
        notaryReasons: { label: '公证：查明的情况' },
        witness: { label: '第三方见证' },
        witnessReasons: { label: '见证：查明的情况' },
        corroboration: { label: '关联印证数据' },
        corroborationReasons: { label: '印证：查明的情况' },
        submitter: { label: '提交的一方' },
        outcome: { label: '结论' },
        reasons: { label: '结论的理由' },
      },
      options: {
        origin: factorsZh.origin,
        generation: factorsZh.generation,
        keeping: factorsZh.keeping,
        notary: factorsZh.notary,
        witness: factorsZh.witness,
        corroboration: factorsZh.corroboration,
        submitter: {
          proved: '提供了证据证明',
          explained: '作出了合理说明',
          neither: '不能提供证据证明，也不能作出合理说明',
        },
        outcome: originOutcomeZh,
      },
    },
    'chain.apply': {
      title: '申请专业人员或者鉴定',
      lead: '对区块链存证的技术问题，可以申请有专门知识的人提出意见，也可以申请法院委托鉴定、调取其他证据核对。',
      action: '提交申请',
      after: '各方和法官马上看得到。法官作出决定并写明理由。',
      tells: { ...aboutData, authority },
      pages: { what: { title: '申请什么？' }, why: { title: '为什么需要？' } },
      fields: {
        receivedOn,
        kind: { label: '申请' },
        question: { label: '要弄清的技术问题' },
        person: { label: '请谁来', hint: '姓名、专业和经历' },
        reasons,
        ...papers,
      },
      options: { kind: kinds },
    },
    'chain.decide-application': {
      title: '决定专业人员、鉴定的申请',
      lead: '准许的，专业人员的意见、鉴定意见入卷以后，由各方质证。',
      action: '作出决定',
      after: '各方看得到。',
      tells: {
        ...filesBesideZh,
        ...aboutData,
        application: (facts) => ({
          label: `${said(facts, 'name')}：${kinds[said(facts, 'kind') as keyof typeof kinds]}`,
          value: [
            `问题：${said(facts, 'question')}`,
            said(facts, 'person') === '' ? '' : `人选：${said(facts, 'person')}`,
            `理由：${said(facts, 'reasons')}`,
          ]
            .filter((one) => one !== '')
            .join('\n'),
        }),
      },
      pages: { decision: { title: '准许吗？' } },
      fields: { decision: { label: '决定' }, reasons },
      options: { decision: { granted: '准许', denied: '不准许' } },
    },
    'chain.commission': {
      title: '委托鉴定或者调取证据核对',
      lead: '依申请或者依职权。写明委托谁、要回答什么问题、交哪些材料。',
      action: '委托',
      after: '各方看得到。收到意见后，书记员记入卷宗。',
      tells: aboutData,
      pages: { what: { title: '委托什么？' }, when: { title: '什么时候要？' } },
      fields: {
        kind: { label: '方式' },
        body: { label: '受托机构或者调取对象' },
        question: { label: '要回答的问题' },
        samples: { label: '一并移送的证据' },
        dueOn: { label: '最后一天' },
        reasons,
      },
      options: { kind: { appraisal: '委托鉴定', comparison: '调取其他证据核对' } },
    },
    'chain.hand-over': {
      title: '向专业人员、受托机构交付材料',
      lead: '只交付他们要看的证据：文件、存证的说明和核验结果，装成一个压缩包。案件的其他内容不在里面。',
      action: '交付',
      after:
        '交付了什么、交给谁，记入卷宗，各方看得到。压缩包在“交付的材料”里下载，交给对方；不用法院的网络就能验证。',
      tells: { deposit: toldZh.deposit, verification: toldZh.verification, recipient, pack },
      pages: { pack: { title: '还有什么要交付、说明的？' } },
      fields: {
        exhibits: { label: '一并交付的其他存证数据' },
        note: { label: '给对方的说明', hint: '例如什么时候要意见、怎样送回' },
      },
    },
    'chain.record-report': {
      title: '记入鉴定意见、专业意见',
      lead: '受托机构、获准的专业人员出具的意见，扫描入卷。',
      action: '记入卷宗',
      after: '各方和法官马上看得到，由各方质证。',
      pages: { report: { title: '收到了什么？' }, papers: { title: '意见书' } },
      fields: {
        receivedOn,
        by: { label: '谁出具的' },
        summary: { label: '意见的要点' },
        hash: {
          label: '调取到的哈希值',
          hint: '保管方提供了就填写，系统与法院的文件、平台的记录逐一对照',
        },
        attachments: { label: '意见书' },
        conformsToOriginals: papers.conformsToOriginals,
      },
    },
  },
  refusals: {
    ...connectionTexts['zh-CN'].refusals,
    'chain/answered-before': () => ({
      what: '这次核验已经有结果。',
      why: '同一次核验只记一次。',
      mend: '要再核验，请重新发出核验。',
    }),
    'chain/no-match': (facts) => ({
      what: `${named(facts)}不能认定“上链后未经篡改”。`,
      why: `这样认定，要以核验一致为前提。现在的核验结果是：${outcomesZh[said(facts, 'outcome')] ?? ''}。`,
      mend: '可以重新核验；也可以不用这一条，根据其他证据认定这份证据。',
    }),
    'chain/contested-with-reasons': (facts) => ({
      what: `${named(facts)}不能只凭核验一致作出认定。`,
      why: '对方质疑上链后的真实性，并写明了理由，要结合四个方面判断。',
      mend: '请就质疑作出判断。',
    }),
    'chain/no-contrary-evidence': (facts) => ({
      what: `没有指明推翻${named(facts)}认定的相反证据。`,
      why: '要有相反证据足以推翻：案件里的其他证据，或者对它的鉴定意见、专业意见。',
      mend: '请选择是哪些证据。',
    }),
    'chain/not-heard-yet': (facts) => ({
      what: `现在不能对${named(facts)}不予确认。`,
      why:
        said(facts, 'dueOn') === ''
          ? '还没有要求提交的一方证明、说明。'
          : `提交的一方还没有说明，期限到${dayZh(facts, 'dueOn')}。`,
      mend: '请先要求证明，等收到说明或者期限届满以后再判断。',
    }),
    'chain/something-bears-it-out': (facts) => ({
      what: `${named(facts)}不属于应当不予确认的情形。`,
      why: '不予确认，要提交的一方既不能证明、又不能合理说明，也没有其他证据印证。填写的情况与此不符。',
      mend: '请改结论，或者改写查明的情况；证据的证明力在认定证据时判断。',
    }),
    'chain/nothing-speaks-for-it': (facts) => ({
      what: `没有一个方面支持确认${named(facts)}上链以前的真实性。`,
      why: '要结合来源、生成、存储、公证、见证、印证综合判断。',
      mend: '请改结论，或者写明哪个方面支持。',
    }),
    'chain/not-deposited': (facts) => ({
      what: `${named(facts)}不能交给这位专业人员。`,
      why: '他是就区块链存证数据的技术问题提出意见的；这份证据没有说明做过区块链存证，不属于这个范围。',
      mend: '请不选这份证据；确实做过存证的，先由提交的一方说明存证情况。',
    }),
    'chain/nothing-to-examine': (facts) => ({
      what: `${named(facts)}不能再送鉴定。`,
      why: '鉴定的对象是这份电子数据本身；提交的一方已经撤回它，或者换成了别的证据，没有检材可送。',
      mend: '仍要鉴定的，请就现在的证据重新委托。',
    }),
    'chain/day-is-past': () => ({
      what: '最后一天要在今天以后。',
      why: '要给对方留出时间。',
      mend: '请改最后一天。',
    }),
    'chain/not-examined-yet': (facts) => ({
      what: `${named(facts)}现在不能采信。`,
      why: `有人质疑它${aimsZh[said(facts, 'about')] ?? ''}，写明了理由或者依据，还没有审查。核验一致不能代替审查。`,
      mend: '请先就质疑作出判断。',
    }),
    'chain/not-confirmed': (facts) => ({
      what: `${named(facts)}不能认定为真实，也不能采信。`,
      why: '已经判断对它上链以前的真实性不予确认。',
      mend: '请认定不予采信；情况有变的，先重新判断。',
    }),
  },
  entries: {
    ...connectionTexts['zh-CN'].entries,
    'chain.DepositStated': (body) => ({
      title: `说明证据已经区块链存证${marks(body)}`,
      detail: `${said(body, 'platform')}，编号 ${said(body, 'number')}，${stampZh(said(body, 'depositedAt'))}`,
    }),
    'chain.VerificationAsked': (body) => ({
      title: '重新核验区块链存证',
      detail: said(body, 'reasons'),
    }),
    'chain.Verified': (body) => ({
      title: '区块链存证核验结果',
      detail: `${outcomesZh[said(body, 'outcome')] ?? ''}${body['simulated'] === true ? '（演示，没有真的核验）' : ''}`,
    }),
    'chain.Contested': (body) => ({
      title: `质疑区块链存证的真实性${marks(body)}${bare(body) ? '（没有理由和依据）' : ''}`,
      detail: `${aimsZh[said(body, 'about')] ?? ''}${said(body, 'reasons') === '' ? '' : `：${said(body, 'reasons')}`}`,
    }),
    'chain.IntegrityFound': (body) => ({
      title: '认定上链后未经篡改',
      detail: said(body, 'reasons'),
    }),
    'chain.IntegrityOverturned': (body) => ({
      title: '推翻“上链后未经篡改”的认定',
      detail: said(body, 'reasons'),
    }),
    'chain.IntegrityDecided': (body) => ({
      title: '就上链后真实性的质疑作出判断',
      detail: `${integrityZh[said(body, 'outcome')] ?? ''}：${said(body, 'reasons')}`,
    }),
    'chain.ProofOrdered': (body) => ({
      title: '要求证明上链以前的真实性',
      detail: `${dayZh(body, 'dueOn')}以前：${said(body, 'what')}`,
    }),
    'chain.ProofGiven': (body) => ({
      title: `收到就上链以前真实性的说明${marks(body)}`,
      detail: said(body, 'text'),
    }),
    'chain.OriginDecided': (body) => ({
      title: '就上链以前的真实性作出判断',
      detail: `${originOutcomeZh[said(body, 'outcome') as keyof typeof originOutcomeZh]}：${said(body, 'reasons')}`,
    }),
    'chain.Applied': (body) => ({
      title: `${kinds[said(body, 'kind') as keyof typeof kinds]}${marks(body)}`,
      detail: said(body, 'question'),
    }),
    'chain.ApplicationDecided': (body) => ({
      title: '就专业人员、鉴定的申请作出决定',
      detail: `${body['decision'] === 'granted' ? '准许' : '不准许'}：${said(body, 'reasons')}`,
    }),
    'chain.Commissioned': (body) => ({
      title: body['kind'] === 'comparison' ? '调取证据核对' : '委托鉴定',
      detail: `${said(body, 'body')}：${said(body, 'question')}`,
    }),
    'chain.PackHandedOver': (body) => ({
      title: '向专业人员、受托机构交付材料',
      detail: `${said(body, 'recipient')}：${said(body, 'question')}`,
    }),
    'chain.ReportReceived': (body) => ({
      title: '收到鉴定意见、专业意见',
      detail: `${said(body, 'by')}：${said(body, 'summary')}`,
    }),
  },
};
