import type { Money } from '@xiezhi/kernel';
import { parseYuan, yuanText } from '@xiezhi/kernel';

const closing = /[。；;.，,\s]+$/;
/** A number as people write it: `20000`, `20,000.00`, `60 480`. */
const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?|\d[\d,，]*(?:\.\d+)?`;
/** A sum in yuan: `20000元`, `20,000.00 元`, `￥20000`, `2万元`, `6万零480元`, `500块钱`. Of `块` alone nobody knows what is counted. */
const sums = new RegExp(
  String.raw`(?<![\d.])(?:(\d+)\s*万\s*零?\s*)?(${number})\s*(万)?\s*(?:[元圆]|块钱)(?!为(?:基数|本金))|[¥￥]\s*(${number})`,
  'g',
);
/** A number at the end, without its unit: `货款60480`, `货款6万`; the empty group is where {@link sums} has ten thousands. */
const atTheEnd = new RegExp(String.raw`[\p{Script=Han}约：:] ?()(${number})\s*(万)?$`, 'u');
/** When something is to be done says nothing of how much. */
const time =
  /(?:于|在)?(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:[之以]?前)?|(?:本?判决|本?调解书)?(?:生效|签收)?之日起?|[\d一二三四五六七八九十]+个?[日天月]内)/gu;
/**
 * Whoever it is, who pays one thing: `判令被告向原告支付剩余货款`. A number behind these words can be taken for nothing else; behind any others it might
 * be a month's, each one's, the half, or of the last of several things.
 */
const paysOneThing = new RegExp(
  [
    '^(?:请求|请)?(?:法院|贵院)?(?:判令|责令|判决)?(?:被告|原告|被反诉人|第三人)?(?:立即|一次性|向原告|向被告|给原告)*',
    '(?:支付|给付|偿还|归还|返还|退还|清偿|赔偿|补偿)(?:原告|被告|其|我|我方|本人|剩余|全部|拖欠|欠付|尚欠|未付|所欠|应付|的)*',
    '(?:(?:货|价|借|欠|尾|余|工程|装修|房|购房|定作|承揽|转让|投资|合同|运输|加工)款|款项|(?:定|订|押|租|本|佣|违约|保证|赔偿|补偿|抚恤)金',
    '|(?:抚养|赡养|扶养|劳务|医疗|误工|护理|交通|保管|运|物业|律师|服务|加工|维修|鉴定|保全|丧葬)费|房租|利息|本息|罚息|工资|报酬|(?:经济)?损失|余额|费用|钱)?$',
  ].join(''),
  'u',
);
/** What a sum is waited for behind. */
const awaitsASum = /(?:合计|共计|总计|金额)：$/u;

const fenOfMatch = ([, more = '', yuan = '', tenThousand, marked = '']: readonly string[]):
  number | null => {
  const fen = parseYuan((yuan || marked).replaceAll(/[,，\s]/gu, ''));
  if (fen === null) return null;
  return Math.round(fen * (tenThousand === undefined ? 1 : 10_000)) + Number(more) * 1_000_000;
};

/** The sums that a text names in figures, in fen; whatever the width of the figures. */
const named = (text: string): readonly number[] =>
  [...text.normalize('NFKC').matchAll(sums)].flatMap((one) => fenOfMatch(one) ?? []);

const together = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

/**
 * Does a claim or an order name sums of which none is the one beside it, nor all together? It may be meant so, since of several
 * things asked for one may have no sum yet; whoever writes it is told.
 */
export function namesAnotherSum(text: string, fen: number | null): boolean {
  const all = named(text);
  return fen !== null && all.length > 0 && !all.includes(fen) && together(all) !== fen;
}

/**
 * A claim or an order with its sum, told once: `支付货款` with 60 480 yuan → `支付货款60480元`, and a text that already
 * names that sum stays as it was written; of several that come to it together it is what they come to. Behind any other words the sum stands
 * in brackets, as what it is about: a month's rent is not the year's, and a contract that is ended is no money. Without the stop at its end.
 */
export function withAmount(text: string, fen: number | null): string {
  const words = text.replace(closing, '');
  if (fen === null) return words;
  const all = named(words);
  if (all.includes(fen)) return words;
  const last = atTheEnd.exec(words.normalize('NFKC'));
  if (last !== null && fenOfMatch(last) === fen) return `${words}元`;
  const sum = `${yuanText(fen as Money).replace(/\.00$/, '')}元`;
  if (all.length > 1 && together(all) === fen) return `${words}，共计${sum}`;
  return awaitsASum.test(words) || paysOneThing.test(words.replaceAll(time, ''))
    ? `${words}${sum}`
    : `${words}（涉及金额${sum}）`;
}
