import type { DemoCourt } from './court.ts';
import { everybody } from './people.ts';
import type { Story } from './telling.ts';
import { textFile } from './telling.ts';

/*
 * Applications that are no civil suit (OLR-9.3), each at a stage at which there is something to see: one accepted whose fee is
 * to be paid, one that waits for what it lacks, one that waits for the reviewer, and one that was dealt with and is closed.
 */

const reviewer = 'lin';

async function applied(
  demo: DemoCourt,
  key: string,
  kind: string,
  said: Readonly<Record<string, unknown>>,
) {
  const found = everybody().find((one) => one.key === key);
  if (found === undefined) throw new RangeError(`nobody named ${key} in the demo`);
  const { name, residentId, mobile } = found;
  return demo.giveAs(
    key,
    'filing.apply',
    null,
    {
      court: demo.court,
      plaintiff: {
        kind: 'person',
        name,
        residentId,
        mobile,
        address: '云州市东湖区柳荫巷 3 号',
      },
      attachments: [],
      truthful: true,
      ...said,
    },
    kind,
  );
}

const debtor = {
  kind: 'organisation',
  name: '云州木禾家居有限公司',
  address: '云州市东湖区工业路 8 号',
};

async function* paymentOrder(demo: DemoCourt): Story {
  const note = await textFile(demo, '欠条', '欠邵知行律师服务费 86000 元，写明了付清的日子。');
  const stream = await applied(demo, 'shao', 'payment-order', {
    defendants: [debtor],
    claims: [{ text: '支付律师服务费', yuan: '86000' }],
    grounds: '被申请人欠付律师服务费，写有欠条，到期没有支付；双方没有其他纠纷。',
    papers: ['proof-of-debt'],
    attachments: [note],
    conformsToOriginals: true,
  });
  yield 2;
  await demo.giveAs(reviewer, 'filing.accept', stream, { handedTo: '民事审判第一庭' });
}

async function* enforcement(demo: DemoCourt): Story {
  const stream = await applied(demo, 'cheng', 'enforcement', {
    defendants: [debtor],
    claims: [{ text: '支付判决确定的货款', yuan: '32000' }],
    grounds: '判决已经生效，被执行人在履行期间内没有付款。',
  });
  yield 1;
  await demo.giveAs(
    reviewer,
    'filing.request-correction',
    stream,
    {
      items: ['which-decision', 'judgment-copy'],
      note: '请写明判决书的案号和作出的法院，并上传判决书。',
    },
    'applied',
  );
}

async function* publicSummons(demo: DemoCourt): Story {
  await applied(demo, 'luo', 'public-summons', {
    claims: [{ text: '对遗失的银行承兑汇票公示催告' }],
    grounds: '票据在搬迁办公室时遗失，已经向付款人挂失。',
    papers: ['the-bill', 'proof-of-loss'],
  });
  yield 1;
}

async function* missing(demo: DemoCourt): Story {
  const stream = await applied(demo, 'yu', 'declare-missing', {
    defendants: [{ kind: 'person', name: '余远山', address: '云州市东湖区旧码头 2 号' }],
    claims: [{ text: '宣告余远山失踪，指定财产代管人' }],
    grounds: '余远山离家三年，多方寻找没有下落。',
    papers: ['proof-of-absence', 'proof-of-interest'],
  });
  yield 3;
  await demo.giveAs(reviewer, 'filing.accept', stream, { handedTo: '民事审判第一庭' });
  yield 120;
  await demo.giveAs(reviewer, 'filing.close-application', stream, {
    how: 'decided',
    closedOn: demo.clock.now().slice(0, 10),
    outcome: '判决宣告余远山失踪，指定余青禾为财产代管人。',
    attachments: [],
  });
}

/** Each with the day on which it begins, counted back from today. */
export const applicationStories = (demo: DemoCourt): readonly (readonly [number, Story])[] => [
  [150, missing(demo)],
  [9, paymentOrder(demo)],
  [4, enforcement(demo)],
  [1, publicSummons(demo)],
];
