import type { CourtDay } from '@xiezhi/kernel';
import { parseYuan, yuanGrouped } from '@xiezhi/kernel';
import { causeAt, checkResidentId } from '@xiezhi/law';
import {
  dayText,
  elementsInWords,
  factsEntered,
  factsInWords,
  formOfCause,
} from '@xiezhi/procedures';
import { fields } from '@xiezhi/record';

type Values = Readonly<Record<string, unknown>>;

/*
 * What stands in a draft is whatever somebody has written so far: nothing of it has been read by a command, and everything may be
 * missing or of another kind than the form would give.
 */

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** As many as the form takes: a draft is whatever its owner sent. */
const listIn = (value: unknown): readonly Values[] =>
  Array.isArray(value) ? (value.slice(0, 50) as readonly unknown[]).filter(isObject) : [];

/** On one line, and not longer than a form would take. */
const lineIn = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim().slice(0, 1000) : '';
const proseIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 20_000) : null;

/** Where something can be written by hand. */
const pen = '＿＿＿＿＿＿＿＿';

const asked = {
  person: [
    ['residentId', '公民身份号码'],
    ['ethnicity', '民族'],
    ['occupation', '职业'],
    ['workplace', '工作单位'],
    ['address', '住址'],
    ['mobile', '联系电话'],
    ['email', '电子邮箱'],
  ],
  organisation: [
    ['creditCode', '统一社会信用代码'],
    ['address', '住所地'],
    ['representative', '法定代表人（负责人）'],
    ['mobile', '联系电话'],
    ['email', '电子邮箱'],
  ],
} as const;

/** What is copied to the other side names nobody’s number but the writer’s own (CPL-128). */
const ofOthers: readonly string[] = ['workplace', 'address', 'representative'];
/** One way to be reached is enough, and not everybody has an employer. */
const mayBeMissing: readonly string[] = ['email', 'workplace'];

/**
 * The numbers of the writer’s own side stand there too: it is the writer’s own sheet, and the counter needs them. What CPL-124 asks
 * for and nobody has written is left to the pen.
 */
const partyIn = (role: '原告' | '被告', value: unknown) => {
  const party = isObject(value) ? value : {};
  const name = lineIn(party['name']);
  const own = role === '原告';
  const parts = asked[party['kind'] === 'organisation' ? 'organisation' : 'person'].filter(
    ([part]) => own || ofOthers.includes(part),
  );
  const number = checkResidentId(lineIn(party['residentId']));
  return {
    role,
    name: name === '' ? null : name,
    lines: [
      ...(own && number.valid
        ? [
            `性别：${number.parts.sex === 'male' ? '男' : '女'}`,
            `出生日期：${dayText(number.parts.birth)}`,
          ]
        : []),
      ...parts.flatMap(([part, label]) => {
        const said = lineIn(party[part]);
        return said === '' && mayBeMissing.includes(part) ? [] : [`${label}：${said || pen}`];
      }),
    ],
  };
};

/** An exhibit, where it comes from and what it is to prove (CPL-124). */
function exhibitIn({ name, source, purpose }: Values): string[] {
  const said = lineIn(name);
  const beside = [
    ['来源', lineIn(source)],
    ['证明', lineIn(purpose)],
  ].flatMap(([label, words]) => (words === '' ? [] : [`${label ?? ''}：${words ?? ''}`]));
  if (said === '') return [];
  return [beside.length === 0 ? said : `${said}（${beside.join('；')}）`];
}

function claimIn({ text, yuan }: Values): string[] {
  const [said, amount] = [lineIn(text), lineIn(yuan)];
  const fen = parseYuan(amount);
  const sum = fen === null ? amount : yuanGrouped(fen);
  if (said === '' && sum === '') return [];
  return [sum === '' ? said : `${said}（${sum} 元）`];
}

/** The facts as they would be entered; those that are not read so are left to the pen. */
function factsIn(values: Values, cause: string, today: CourtDay) {
  const read = fields.causeFacts().safeParse(values['causeFacts']);
  const form = formOfCause(cause, today);
  const entered = read.success ? factsEntered(form, read.data) : undefined;
  return factsInWords(entered, 'zh-CN')?.groups ?? [];
}

/** An unfinished complaint as its paper prints it. */
export function complaintDraftData(values: Values, today: CourtDay) {
  const cause = lineIn(values['cause']);
  const defendants = listIn(values['defendants']);
  const elements = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const said = typeof value === 'string' ? value.trim().slice(0, 4000) : '';
      return said === '' ? [] : [[name, said] as const];
    }),
  );
  return {
    parties: [
      partyIn('原告', values['plaintiff']),
      ...listIn(values['coPlaintiffs']).map((one) => partyIn('原告', one)),
      ...(defendants.length === 0 ? [{}] : defendants).map((one) => partyIn('被告', one)),
    ],
    cause: causeAt(cause, today)?.name ?? null,
    claims: listIn(values['claims']).flatMap(claimIn),
    grounds: proseIn(
      [values['dispute'], values['grounds']].map(proseIn).filter(Boolean).join('\n'),
    ),
    facts: factsIn(values, cause, today),
    elements: elementsInWords(elements, 'zh-CN'),
    materials: [
      ...listIn(values['exhibits']).flatMap(exhibitIn),
      ...listIn(values['attachments']).map(({ name }) => lineIn(name)),
    ].filter((name) => name !== ''),
  };
}
