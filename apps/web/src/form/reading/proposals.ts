import type { HeldPageDto } from '@xiezhi/contract';
import { isDay } from '../impossible-days.ts';
import { creditHolds, idHolds, mobileHolds } from '../numbers.ts';

/*
 * What a machine read in a file, as answers that somebody may take. It proposes; nothing of it is filled in by itself. A number
 * with a check character that does not hold was misread or is wrong: it is shown as such and cannot be taken.
 */

export type ProposalKind =
  'name' | 'organisation' | 'resident-id' | 'credit-code' | 'mobile' | 'address' | 'money' | 'date';

export interface Proposal {
  readonly kind: ProposalKind;
  readonly value: string;
  /** Where it stands: the page, and the line as it was read. */
  readonly page: number;
  readonly line: string;
  readonly recognised: boolean;
  /** Its check character, or the calendar, says that it cannot be so. */
  readonly wrong: boolean;
}

type Found = Pick<Proposal, 'kind' | 'value' | 'wrong'>;

/** Full-width signs become narrow ones; between the characters of a line recognition leaves gaps that nobody wrote. */
const condensed = (line: string): string => line.normalize('NFKC').replaceAll(/\s+/gu, '');

/**
 * The same, but for gaps between digits: a number before a sum is a number of pieces as often as a part of it, and no check character
 * tells. Of such a line no sum is proposed.
 */
const condensedButSums = (line: string): string =>
  line.normalize('NFKC').replaceAll(/(?<![\d.,])\s+|\s+(?![\d.,])/gu, '');

const right = (kind: ProposalKind, value: string): Found => ({ kind, value, wrong: false });

/** What is easily taken for a digit. */
const nearlyDigits = /(?<![0-9A-Za-z])[0-9OoIlSBZ]{17}[0-9OoIlSBZXx](?![0-9A-Za-z])/gu;

const idsIn = (line: string): Found[] =>
  /信用代码/u.test(line)
    ? []
    : [...line.matchAll(nearlyDigits)].map(([text]) => ({
        kind: 'resident-id',
        value: text.toUpperCase(),
        wrong: !idHolds(text),
      }));

const creditsIn = (line: string): Found[] =>
  [...line.matchAll(/(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])/gu)]
    .map(([text]) => text.toUpperCase())
    .filter((text) => /信用代码/u.test(line) || (/[A-WYZ]/u.test(text) && creditHolds(text)))
    .map((value) => ({ kind: 'credit-code', value, wrong: !creditHolds(value) }));

const mobilesIn = (line: string): Found[] =>
  [...line.matchAll(/(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/gu)].map(([text]) => ({
    kind: 'mobile',
    value: text,
    wrong: !mobileHolds(text),
  }));

const daysIn = (line: string): Found[] =>
  [...line.matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/gu)].map(
    ([, year = '', month = '', day = '']) => {
      const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      return { kind: 'date', value, wrong: !isDay(value) };
    },
  );

/** In yuan, to the fen; of ten thousands, as they are. */
function sumsIn(line: string): Found[] {
  return [...line.matchAll(/(?<![\d.,]\s*)(\d[\d,]*(?:\.\d+)?)(万)?元/gu)].flatMap(
    ([, text = '', tens]) => {
      const plain = text.replaceAll(',', '');
      const [whole = '', part = ''] = plain.split('.');
      // Groups of other lengths are a sum and something else, or a misread point.
      const grouped = !text.includes(',') || /^\d{1,3}(,\d{3})+(\.\d+)?$/u.test(text);
      if (tens === undefined)
        return part.length > 2 ? [] : [{ kind: 'money' as const, value: plain, wrong: !grouped }];
      if (part.length > 6) return [];
      const fen = `${whole}${part.padEnd(6, '0')}`.replace(/^0+(?=\d{3})/u, '');
      const value = `${fen.slice(0, -2)}.${fen.slice(-2)}`.replace(/\.00$/u, '');
      return [{ kind: 'money' as const, value, wrong: !grouped }];
    },
  );
}

const ofWhom =
  '姓名|名称|原告|被告|申请人|被申请人|甲方|乙方|出借人|借款人|出租人|承租人|委托人|受托人|买方|卖方|发包人|承包人';
const endsName =
  '$|[,.。，;；、()（）:：]|性别|民族|出生|身份证|公民|统一|住所|住址|地址|法定|电话|手机|联系';
const named = new RegExp(
  `(?:${ofWhom})(?:\\([^)]*\\))?:?([\\p{Script=Han}·]{2,40}?)(?=${endsName})`,
  'gu',
);
const companies = /(?:公司|厂|店|中心|合作社|事务所|银行|学校|医院|委员会|局|部|院|行)$/u;

const namesIn = (line: string): Found[] =>
  [...line.matchAll(named)].flatMap(([, name = '']) => {
    if (companies.test(name)) return [right('organisation', name)];
    // Longer ones are half a sentence.
    return name.length <= 4 || name.includes('·') ? [right('name', name)] : [];
  });

const placed =
  /(?:住址|住所地?|地址):?(.{6,80}?)(?=$|[。;；]|,(?:公民|身份|电话|联系)|公民身份|联系电话)/gu;
const addressesIn = (line: string): Found[] =>
  [...line.matchAll(placed)]
    .map(([, place = '']) => place.replace(/[,，]$/u, ''))
    .filter((place) => /[省市区县镇乡村路街巷号]/u.test(place))
    .map((place) => right('address', place));

const ways = [namesIn, idsIn, creditsIn, mobilesIn, addressesIn] as const;

/** Everything that may be an answer, in the order of the pages, each once. */
export function proposalsIn(pages: readonly HeldPageDto[]): readonly Proposal[] {
  const found = new Map<string, Proposal>();
  for (const { page, text, recognised } of pages)
    for (const line of text.split('\n')) {
      const plain = condensed(line);
      const sums = sumsIn(condensedButSums(line));
      const all = [...ways.flatMap((way) => way(plain)), ...sums, ...daysIn(plain)];
      for (const one of all) {
        const key = `${one.kind} ${one.value}`;
        if (!found.has(key))
          found.set(key, { ...one, page, line: line.trim().slice(0, 120), recognised });
      }
    }
  return [...found.values()];
}
