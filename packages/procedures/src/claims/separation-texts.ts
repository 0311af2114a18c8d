import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, dayZh, listed } from '../framework/index.ts';

/* What is said before claims are separated, and of those that were. Both languages side by side: each sentence is one thought. */

type Refusals = TextCatalogue['refusals'];
type Tells = NonNullable<CommandText['tells']>;

export const separationRefusalsZh: Refusals = {
  'claims/separated-while-suspended': () => ({
    what: '诉讼中止期间，还不能分出请求。',
    why: '中止对全部请求都有效；分出去另立一案，期限就会在那里照常计算。',
    mend: '中止的原因消除以后，先恢复诉讼，再决定是否分出。',
  }),
  'claims/agreement-waits': () => ({
    what: '还不能分出请求：有一份调解协议还没有生效，也没有结束。',
    why: '协议写的是本案的全部请求；先分出、后生效，同一请求就会一边调解了、一边还在审理。',
    mend: '先确认协议，或者记明调解不成。',
  }),
  'claims/goes-elsewhere': () => ({
    what: '不能分出请求：本案已经裁定移送其他法院。',
    why: '分出的案件在本院立案，而对这些请求有管辖权的是另一法院。',
    mend: '把全案移送过去；要不要分开审理，由受移送的法院决定。',
  }),
  'claims/objection-waits': () => ({
    what: '还不能分出请求：有一份管辖权异议等您裁定。',
    why: '异议针对的是全案；先分出去，分出的案件里就没有人对它作出裁定。',
    mend: '先就管辖权异议作出裁定。',
  }),
  'claims/ruling-not-in-force': (facts) => ({
    what: '还不能分出请求：对管辖权异议的裁定还没有生效，当事人仍可以上诉。',
    why: `上诉针对的是全案由哪个法院管辖；先分出去，分出的案件会在本院立案审理。${listed(facts, 'unserved', '、') === '' ? '' : `裁定还没有送达：${listed(facts, 'unserved', '、')}。`}${facts['until'] === null ? '' : `已经送达的，上诉期最晚${dayZh(facts, 'until')}届满。`}`,
    mend: '裁定送达各方、上诉期满没有上诉以后再分。',
  }),
  'claims/ruling-appealed': () => ({
    what: '还不能分出请求：对管辖权异议的裁定有人上诉，还没有结果。',
    why: '上诉针对的是全案由哪个法院管辖；先分出去，分出的案件会在本院立案审理。',
    mend: '等上级法院作出裁定，记入结果以后再分。',
  }),
  'claims/withdrawal-waits': () => ({
    what: '还不能分出请求：有一份撤诉申请等您裁定。',
    why: '先分出、后准许，分出去的请求就会违背原告的意思继续审理。',
    mend: '先就撤诉申请作出裁定。',
  }),
};

export const separationRefusalsEn: Refusals = {
  'claims/separated-while-suspended': () => ({
    what: 'No claims can be separated while the suit is suspended.',
    why: 'The suspension holds for all claims; as a case of their own their terms would run.',
    mend: 'When its cause is gone, resume the suit first and then decide.',
  }),
  'claims/agreement-waits': () => ({
    what: 'No claims can be separated yet: a mediation agreement neither binds nor has ended.',
    why: 'It settles all claims of this case; afterwards the same claim would be settled here and tried there.',
    mend: 'Confirm the agreement, or note that mediation has failed.',
  }),
  'claims/goes-elsewhere': () => ({
    what: 'No claims can be separated: this case was ruled to go to another court.',
    why: 'A separated case is registered in this court, and it is the other one that has jurisdiction over these claims.',
    mend: 'Hand the whole case over; the court that receives it decides what is tried apart.',
  }),
  'claims/objection-waits': () => ({
    what: 'No claims can be separated yet: an objection to jurisdiction waits for you.',
    why: 'It is against the whole suit; in the separated case nobody would rule on it.',
    mend: 'Rule on the objection first.',
  }),
  'claims/ruling-not-in-force': (facts) => ({
    what: 'No claims can be separated yet: the ruling on jurisdiction has no effect yet and can still be appealed.',
    why: `An appeal would be about which court tries the whole suit; what is separated before would be registered and tried here.${listed(facts, 'unserved', ', ') === '' ? '' : ` Not served yet on: ${listed(facts, 'unserved', ', ')}.`}${facts['until'] === null ? '' : ` The days of those it was served on run until ${dayEn(facts, 'until')} at the latest.`}`,
    mend: 'Separate once it is served on everybody and their time to appeal is over.',
  }),
  'claims/ruling-appealed': () => ({
    what: 'No claims can be separated yet: the ruling on jurisdiction was appealed, and nothing is decided.',
    why: 'The appeal is about which court tries the whole suit; what is separated before would be registered and tried here.',
    mend: 'Enter what the court above has ruled first.',
  }),
  'claims/withdrawal-waits': () => ({
    what: 'No claims can be separated yet: a request to withdraw the suit waits for you.',
    why: 'Granted afterwards, what has gone would be tried on against the plaintiff’s will.',
    mend: 'Rule on the withdrawal first.',
  }),
};

export const staysZh: Tells = {
  'counterclaims-stay': () => ({
    label: '反诉、第三人的请求',
    value: '留在本案，不随着分出',
  }),
  'applications-stay': () => ({
    label: '还没有决定的调查取证、保全证据、鉴定申请',
    value:
      '留在本案，由您决定，不随着分出。和分出的请求有关的，请先决定，或者告知申请人到分出的案件里再提',
  }),
  'reports-stay': (facts: Facts) => ({
    label: '还没有答复的情况报告',
    value: `${listed(facts, 'names', '、')}有死亡、终止等情况的报告，您还没有答复；报告不随着分出。请先看清是否应当中止诉讼`,
  }),
};

export const staysEn: Tells = {
  'counterclaims-stay': () => ({
    label: 'Counterclaims and claims of third parties',
    value: 'They stay in this case',
  }),
  'applications-stay': () => ({
    label: 'Applications on evidence that are not decided',
    value:
      'They stay here for you to decide and do not go along. Decide first on what concerns the claims that go, or tell the applicant to apply in the separated case',
  }),
  'reports-stay': (facts: Facts) => ({
    label: 'Reports that are not answered',
    value: `It was reported that something has happened to ${listed(facts, 'names', ', ')}, and you have not answered; the report does not go along. See first whether the suit is to be suspended`,
  }),
};

export const apartToldZh: Tells = {
  apart: (facts: Facts) => ({
    label: '已经分出、在另案审理的请求',
    value: `${listed(facts, 'claims', '；')}。不用再写在这里；又写进来的，或者分出以前就交了书面清单的，照样收下，由法官决定`,
  }),
};

export const apartToldEn: Tells = {
  apart: (facts: Facts) => ({
    label: 'Claims that were separated',
    value: `${listed(facts, 'claims', '; ')}. They are tried in a case of their own and need not stand here; a list that names them again, or came on paper before, is received all the same and a judge decides on it`,
  }),
};

export const apartAskedZh: Tells = {
  apart: (facts: Facts) => ({
    label: '已经分出、在另案审理的请求',
    value: `${listed(facts, 'claims', '；')}。清单里又写了的，准许以后两案会审理同一请求`,
  }),
};

export const apartAskedEn: Tells = {
  apart: (facts: Facts) => ({
    label: 'Claims that were separated',
    value: `${listed(facts, 'claims', '; ')}. Where the list names them again, granting it has the same claim tried in both cases`,
  }),
};
