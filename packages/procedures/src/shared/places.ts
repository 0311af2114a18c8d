import { yuanGrouped } from '@xiezhi/kernel';
import type { CaseState, CorrectionItem, Participant } from '@xiezhi/record';
import { partiesOf, standingExhibits } from '@xiezhi/record';

/*
 * OLR-9.1.2a: where in a complaint something can be lacking. A place is called as the form that mends it calls the field, and of a list
 * by the key of the entry, so that what the court writes of it stands there whoever above is taken out.
 */

type Part =
  | 'number'
  | 'address'
  | 'mobile'
  | 'name'
  | 'claim'
  | 'grounds'
  | 'exhibit'
  | 'exhibit-file'
  | 'file';

export interface Place {
  readonly at: string;
  /** Under which item of the closed list it is asked for. */
  readonly item: CorrectionItem;
  /** Whose it is, or which: a name, a number of the list. */
  readonly name: string;
  /** What stands there now; null where nothing does. */
  readonly said: string | null;
}

function placesOfParty(
  one: Participant,
  root: string,
  side: 'plaintiff' | 'defendant',
): readonly Place[] {
  const { name } = one;
  const number = one.kind === 'organisation' ? 'creditCode' : 'residentId';
  const place = (field: string, item: CorrectionItem, said: string | null): Place => ({
    at: `${root}.${field}`,
    item,
    name,
    said,
  });
  return side === 'plaintiff'
    ? [
        place(number, 'plaintiff-identity', one[number]),
        place('address', 'plaintiff-address', one.address),
        place('mobile', 'plaintiff-contact', one.mobile),
      ]
    : [
        place('name', 'defendant-identity', one.name),
        place(number, 'defendant-identity', one[number]),
        place('address', 'defendant-address', one.address),
      ];
}

/** Every place of the complaint as it stands, in the order of its form. */
export function placesOf({ filing, participation, evidence }: CaseState): readonly Place[] {
  const plaintiffs = partiesOf(participation, 'plaintiff');
  const defendants = partiesOf(participation, 'defendant');
  return [
    ...plaintiffs.flatMap((one, index) =>
      placesOfParty(one, index === 0 ? 'plaintiff' : `coPlaintiffs.${one.id}`, 'plaintiff'),
    ),
    ...defendants.flatMap((one) => placesOfParty(one, `defendants.${one.id}`, 'defendant')),
    ...filing.claims.map(({ text, fen }, index): Place => ({
      at: `claims.${filing.claimKeys.list[index] ?? String(index)}.text`,
      item: 'claim-unclear',
      name: String(index + 1),
      said: fen === null ? text : `${text} ${yuanGrouped(fen)}`,
    })),
    {
      at: 'grounds',
      item: 'facts-missing',
      name: '',
      said: filing.grounds === '' ? null : filing.grounds,
    },
    ...standingExhibits(evidence).flatMap(({ id, name, purpose, files }): readonly Place[] => [
      { at: `exhibits.${id}`, item: 'evidence-list', name, said: purpose },
      {
        at: `exhibits.${id}.files`,
        item: 'attachment-unreadable',
        name,
        said: namesOf(files),
      },
    ]),
    ...filing.attachments.map(({ name }, index): Place => ({
      at: `attachments.${String(index)}`,
      item: 'attachment-unreadable',
      name,
      said: name,
    })),
  ];
}

const namesOf = (files: readonly { readonly name: string }[]): string | null =>
  files.length === 0 ? null : files.map(({ name }) => name).join('、');

/** The question of the form that a place belongs to: `defendants.1.address` to `defendants`. */
export const questionOf = (at: string): string => at.split('.', 1)[0] ?? at;

const sides = {
  'zh-CN': { plaintiff: '原告', defendant: '被告' },
  en: { plaintiff: 'Plaintiff', defendant: 'Defendant' },
} as const;
/** As whatever is no civil suit calls them. */
const sidesOfApplication = {
  'zh-CN': { plaintiff: '申请人', defendant: '对方当事人' },
  en: { plaintiff: 'Applicant', defendant: 'The other side,' },
} as const;

/** Is it asked for in an application, by how its item is called? */
export const isOfApplication = (item: string): boolean =>
  /^(?:applicant|respondent|request)-/u.test(item);

const parts: Readonly<Record<'zh-CN' | 'en', Readonly<Record<Part, string>>>> = {
  'zh-CN': {
    name: '姓名或者名称',
    number: '证件号码',
    address: '住址',
    mobile: '电话',
    claim: '诉讼请求',
    grounds: '事实和理由',
    exhibit: '证据',
    'exhibit-file': '证据的文件',
    file: '材料',
  },
  en: {
    name: 'name',
    number: 'number of identity',
    address: 'address',
    mobile: 'telephone',
    claim: 'Claim',
    grounds: 'Facts and reasons',
    exhibit: 'Exhibit',
    'exhibit-file': 'Files of exhibit',
    file: 'Paper',
  },
};

/** What a path names: of whose, or of which, an entry says beside it. */
function partAt(at: string): { readonly part: Part; readonly side?: 'plaintiff' | 'defendant' } {
  const root = questionOf(at);
  const last = at.split('.').at(-1) ?? '';
  switch (root) {
    case 'claims':
      return { part: 'claim' };
    case 'grounds':
      return { part: 'grounds' };
    case 'exhibits':
      return { part: last === 'files' ? 'exhibit-file' : 'exhibit' };
    case 'attachments':
      return { part: 'file' };
    default: {
      const side = root === 'defendants' ? 'defendant' : 'plaintiff';
      const part =
        last === 'name' || last === 'address' || last === 'mobile' ? last : ('number' as const);
      return { part, side };
    }
  }
}

/** A place as people call it: 被告钱守拙的住址. `name`: whose it is, or which; `applied`: in what is no civil suit. */
export function placeSaid(at: string, name: string, lang: 'zh-CN' | 'en', applied = false): string {
  const { part, side } = partAt(at);
  const request = lang === 'en' ? 'Request' : '请求';
  const said = applied && part === 'claim' ? request : parts[lang][part];
  const called = (applied ? sidesOfApplication : sides)[lang];
  if (side !== undefined)
    return lang === 'en' ? `${called[side]} ${name}: ${said}` : `${called[side]}${name}的${said}`;
  if (name === '') return said;
  if (lang === 'en') return `${said} ${name}`;
  return part === 'claim' ? `第${name}项${said}` : `${said}“${name}”`;
}

/**
 * The path by the key of the entry. Notices from before there were keys, and drafts of them, name it by its place in the list:
 * `defendants.1.address`. They are read by the list as it stands.
 */
export function keyedPath({ filing, participation }: CaseState, at: string): string {
  const [root = '', place = '', ...rest] = at.split('.');
  if (!/^\d+$/u.test(place)) return at;
  const keys: Readonly<Record<string, readonly string[]>> = {
    claims: filing.claimKeys.list,
    defendants: partiesOf(participation, 'defendant').map(({ id }) => id),
    coPlaintiffs: partiesOf(participation, 'plaintiff')
      .slice(1)
      .map(({ id }) => id),
  };
  const key = keys[root]?.[Number(place)];
  return key === undefined ? at : [root, key, ...rest].join('.');
}

/** The place with that path, while the complaint has it. */
export function placeAt(state: CaseState, at: string): Place | null {
  const keyed = keyedPath(state, at);
  return placesOf(state).find((one) => one.at === keyed) ?? null;
}
