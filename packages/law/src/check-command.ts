import type { CaseNumberCheck } from './case-number/case-number.ts';
import type { CaseNumberFault } from './case-number/case-number.ts';
import { checkCaseNumber } from './case-number/case-number.ts';
import { caseType } from './case-number/case-type.ts';
import { isKnownCourtCode } from './court/court-code.ts';
import type { EnteredLaw } from './entered/entered.ts';
import { nothingEntered } from './entered/entered.ts';
import {
  checkBankCard,
  checkCreditCode,
  checkLawyerLicence,
  checkMobile,
  checkPassport,
  checkResidentId,
} from './identity/index.ts';
import { isKnownRegion, regionsOf, regionTable } from './region/region.ts';

interface Said {
  readonly zh: string;
  readonly en: string;
}

interface Checked {
  readonly valid: boolean;
  readonly parts?: unknown;
  readonly why?: string;
  readonly at?: number;
}

interface Kind {
  readonly check: (value: string) => Checked;
  readonly mend: Said;
  /** How to mend what is wrong in a particular way; `mend` for all others. */
  readonly mends?: Readonly<Partial<Record<string, Said>>>;
  /** What a valid value says to whoever reads it, and what is doubtful about it. */
  readonly notes?: (value: string, entered: EnteredLaw) => readonly Said[];
}

/** What bore a code, in years; or that the table does not have it, which is no fault of the number. */
function regionNotes(code: string): readonly Said[] {
  const unknown: Said = {
    zh: `代码 ${code} 不在现有的行政区划代码表里。${regionTable.doubt.zh}`,
    en: `The table of regions does not have ${code}. ${regionTable.doubt.en}`,
  };
  const borne = regionsOf(code).map(({ name, from, until }) => ({
    zh:
      until === null
        ? `${code}：${name}`
        : `${code}：${name}（${String(from)}年至${String(until)}年使用的代码）`,
    en:
      until === null
        ? `${code}: ${name}`
        : `${code}: ${name} (in use from ${String(from)} to ${String(until)})`,
  }));
  return borne.length === 0 ? [unknown] : borne;
}

function residentNotes(value: string): readonly Said[] {
  const checked = checkResidentId(value);
  return checked.valid && checked.parts.kind === 'resident'
    ? regionNotes(checked.parts.region)
    : [];
}

function creditCodeNotes(value: string): readonly Said[] {
  const checked = checkCreditCode(value);
  return checked.valid && checked.parts.region !== '100000'
    ? regionNotes(checked.parts.region)
    : [];
}

function lawyerNotes(value: string): readonly Said[] {
  const checked = checkLawyerLicence(value);
  if (!checked.valid) return [];
  const { province, city, cityKnown, category } = checked.parts;
  const unsure: readonly Said[] = category.sure
    ? []
    : [
        {
          zh: `第10位 ${category.code} 一般认为是“${category.zh}”，没有找到依据，请以执业证上写的为准`,
          en: `the tenth digit, ${category.code}, is generally taken for “${category.en}”; no source was found: the licence itself decides`,
        },
      ];
  if (!cityKnown) return [...regionNotes(`${province}${city}00`), ...unsure];
  const issued = regionsOf(`${province}${isKnownRegion(`${province}${city}00`) ? city : '00'}00`)
    .slice(0, 1)
    .map(({ name }) => ({ zh: `发证地：${name}`, en: `Issued in: ${name}` }));
  return [...issued, ...unsure];
}

/** What kind of case bears the number, and what is remarkable about it. */
function caseNumberNotes(value: string, entered: EnteredLaw): readonly Said[] {
  const checked = checkCaseNumber(value);
  if (!checked.valid) return [];
  const { type, court, special, year } = checked.parts;
  const known = caseType(type);
  return [
    ...(known === null
      ? []
      : [
          {
            zh: `${type}：${known.matters.join('、')}`,
            en: `${type}: ${known.english}`,
          },
        ]),
    ...(known?.issued === false
      ? [
          {
            zh: '这类案号自2025年1月1日起不再编立（先立案、后调解），以前的仍然有效；是否各地都已停用，只见于一份报道，没有查实',
            en: 'numbers of this kind are no longer given since 1 January 2025, when suits came to be filed before they are mediated; older ones stand. That they were given up everywhere rests on one report and was not confirmed',
          },
        ]
      : []),
    ...(special !== null && year < 2019
      ? [
          {
            zh: '“知”字自2019年起才写入案号',
            en: '知 has stood in case numbers since 2019 only',
          },
        ]
      : []),
    ...courtNotes(court, entered),
  ];
}

/** A court that the table does not have: by the name that was entered for it, or that none is held. */
function courtNotes(court: string, { courts }: EnteredLaw): readonly Said[] {
  if (isKnownCourtCode(court)) return [];
  const found = courts.get(court);
  return found === undefined || found.name === null
    ? [
        {
          zh: `现有的法院表里没有代字“${court}”；部分专门法院、兵团法院的代字没有收录，也可能是新设或者改了代字的法院`,
          en: `The table of courts has no court ${court}; those of some special courts and of the corps are not held, and it may be a new court or one whose code was changed`,
        },
      ]
    : [
        {
          zh: `代字“${court}”：${found.name}（法院对照“${found.source}”录入，不是程序自带的）`,
          en: `${court}: ${found.name} (entered by a court from “${found.source}”; it did not come with the program)`,
        },
      ];
}

const caseNumberMends: Readonly<Partial<Record<CaseNumberFault, Said>>> = {
  'year-before-2016': {
    zh: '2016年以前的案号没有统一的格式，请照文书上写的填写',
    en: 'before 2016 case numbers had no common form: copy it from the paper as it stands',
  },
  'eight-digits': {
    zh: '“刑核”案件的编号是八位数字，请照文书写全',
    en: 'a number of 刑核 has eight digits: copy all of them',
  },
  'leading-zero': {
    zh: '编号前面不写0：民初113号，不写民初0113号',
    en: 'no zero stands before the number: 民初113号, not 民初0113号',
  },
  level: {
    zh: '这一级法院没有这类案件，请核对法院代字和类型代字',
    en: 'a court of this level has no cases of this kind: check the signs of the court and of the type',
  },
  type: {
    zh: '没有这样的类型代字，请照文书核对，例如 民初、民终、执',
    en: 'there are no such type characters: check them against the paper, such as 民初, 民终, 执',
  },
};

/** Six digits are a code by their form, whatever stands in the table. */
const checkRegion = (value: string): Checked =>
  /^[1-9]\d{5}$/.test(value)
    ? {
        valid: true,
        parts: { code: value, known: isKnownRegion(value), borneBy: regionsOf(value) },
      }
    : { valid: false, why: value === '' ? 'empty' : 'not-six-digits' };

const kinds: Readonly<Record<string, Kind>> = {
  id: {
    check: (value) => checkResidentId(value),
    notes: residentNotes,
    mend: {
      zh: '请照身份证填写18位号码，末位X大写',
      en: 'copy the 18 characters from the card, X in capitals',
    },
  },
  uscc: {
    check: checkCreditCode,
    notes: creditCodeNotes,
    mend: {
      zh: '请照营业执照填写18位统一社会信用代码，字母大写',
      en: 'copy the 18 characters from the licence, in capitals',
    },
  },
  mobile: {
    check: checkMobile,
    mend: {
      zh: '请填写11位手机号码，不加区号和空格',
      en: 'eleven digits, no country code, no spaces',
    },
  },
  lawyer: {
    check: checkLawyerLicence,
    notes: lawyerNotes,
    mend: { zh: '请照律师执业证填写17位执业证号', en: 'copy the 17 digits of the licence' },
  },
  passport: {
    check: checkPassport,
    mend: {
      zh: '请照证件填写号码，字母大写，不加空格',
      en: 'copy the number, capitals, no spaces',
    },
  },
  card: {
    check: checkBankCard,
    mend: { zh: '请照银行卡填写16至19位卡号', en: 'copy the 16 to 19 digits of the card' },
  },
  region: {
    check: checkRegion,
    notes: regionNotes,
    mend: {
      zh: '行政区划代码是六位数字，例如 310115',
      en: 'a code of a region has six digits, such as 310115',
    },
  },
  'case-number': {
    check: (value): CaseNumberCheck => checkCaseNumber(value),
    notes: caseNumberNotes,
    mends: caseNumberMends,
    mend: {
      zh: '案号写作（2026）京0491民初4964号',
      en: 'a case number is written （2026）京0491民初4964号',
    },
  },
};

/** The kinds of number that have a form, most of them with a check digit. */
export const checkedKinds: readonly string[] = Object.keys(kinds);

/** What a written number is found to be; null for a kind there is none of. One shape whatever the answer. */
export function checkCommand(
  name: string,
  value: string,
  entered: EnteredLaw = nothingEntered,
): unknown {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) return null;
  const { valid, parts = null, why = null, ...rest } = kind.check(value);
  const notes = valid ? (kind.notes?.(value, entered) ?? []) : [];
  return {
    valid,
    parts,
    why,
    ...rest,
    notes,
    ...(valid ? {} : { mend: kind.mends?.[why ?? ''] ?? kind.mend }),
  };
}
