import type { CourtDay } from '@xiezhi/kernel';
import { parseYuan, yuanGrouped } from '@xiezhi/kernel';
import { causeAt } from '@xiezhi/law';
import { elementsInWords, factsEntered, factsInWords, formOfCause } from '@xiezhi/procedures';
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

const linesOf = [
  ['residentId', '公民身份号码'],
  ['creditCode', '统一社会信用代码'],
  ['representative', '法定代表人（负责人）'],
  ['address', '住址'],
  ['mobile', '联系电话'],
  ['email', '电子邮箱'],
] as const;

/** What is copied to the other side names nobody’s number but the writer’s own (CPL-128). */
const linesOfOthers = linesOf.filter(([part]) => part === 'representative' || part === 'address');

/** The numbers stand there too: it is the writer’s own sheet, and the counter needs them. */
const partyIn = (
  role: string,
  value: unknown,
  lines: readonly (readonly [string, string])[] = linesOf,
) => {
  const party = isObject(value) ? value : {};
  const name = lineIn(party['name']);
  return {
    role,
    name: name === '' ? null : name,
    lines: lines.flatMap(([part, label]) => {
      const said = lineIn(party[part]);
      return said === '' ? [] : [`${label}：${said}`];
    }),
  };
};

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
      ...(defendants.length === 0 ? [{}] : defendants).map((one) =>
        partyIn('被告', one, linesOfOthers),
      ),
    ],
    cause: causeAt(cause, today)?.name ?? null,
    claims: listIn(values['claims']).flatMap(claimIn),
    grounds: proseIn(
      [values['dispute'], values['grounds']].map(proseIn).filter(Boolean).join('\n'),
    ),
    facts: factsIn(values, cause, today),
    elements: elementsInWords(elements, 'zh-CN'),
    materials: [
      ...listIn(values['exhibits']).map(({ name }) => lineIn(name)),
      ...listIn(values['attachments']).map(({ name }) => lineIn(name)),
    ].filter((name) => name !== ''),
  };
}
