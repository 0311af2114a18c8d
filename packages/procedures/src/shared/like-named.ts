import type { AppraisalBody, CourtProfile } from '@xiezhi/record';
import type { Facts, Told } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { appraisalBodies } from './appraisers.ts';
import { rowsIn } from './exhibit-texts.ts';

/* Whoever writes the name of a body by hand may mean one of the list, or another that is called nearly so. Told before; nothing is refused. */

/** What many bodies are called alike: it tells none from another. */
const common =
  /(?:司法)?鉴定(?:中心|所|院)?$|(?:研究)?(?:中心|所|院)$|(?:股份)?(?:有限)?(?:责任)?公司$/u;
const shortest = 4;

/** Without spaces, brackets and points, and wide letters as narrow ones. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()\[\]《》“”"'·.,，、-]/gu, '');
const core = (name: string): string => {
  const bare = plain(name);
  const short = bare.replace(common, '').replace(common, '');
  return short.length < shortest ? bare : short;
};

/** One character is another, is missing or is too many. */
function isOneOff(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start += 1;
  return long.length === short.length
    ? long.slice(start + 1) === short.slice(start + 1)
    : long.slice(start + 1) === short.slice(start);
}

export function isLikeNamed(one: string, other: string): boolean {
  if (plain(one) === plain(other)) return true;
  const [a, b] = [core(one), core(other)];
  return (
    Math.min(a.length, b.length) >= shortest && (a.includes(b) || b.includes(a) || isOneOff(a, b))
  );
}

/** Bodies of the list that are called nearly as this one, which stands on none; nobody where it is one of the list. */
export const likeNamed = (
  court: Pick<CourtProfile, 'appraisalBodies'> | null,
  name: string,
): readonly AppraisalBody[] => {
  const all = appraisalBodies(court);
  return all.some((one) => one.name === name)
    ? []
    : all.filter((one) => isLikeNamed(one.name, name));
};

export const toldOfLikeNamed = (
  court: Pick<CourtProfile, 'appraisalBodies'> | null,
  body: string | undefined,
  field?: string,
): readonly Told[] => {
  const rows = likeNamed(court, body ?? '').map(({ name, licence }) => ({ name, licence }));
  return body === undefined || rows.length === 0
    ? []
    : [
        {
          code: 'like-listed',
          facts: { body, rows },
          ...(field === undefined ? {} : { field }),
        },
      ];
};

const named = (facts: Facts, between: string, row: (name: string, licence: string) => string) =>
  rowsIn(facts, 'rows')
    .map((one) => row(said(one, 'name'), said(one, 'licence')))
    .join(between);

export const likeNamedZh = {
  'like-listed': (facts: Facts) => ({
    label: '名册里有名称相近的机构',
    value: `写的是${said(facts, 'body')}，名册里有${named(facts, '、', (name, licence) => `${name}（${licence}）`)}。是同一家的，照名册写；是另一家的，照样提交`,
  }),
};
export const likeNamedEn = {
  'like-listed': (facts: Facts) => ({
    label: 'The list has a body with nearly this name',
    value: `You wrote ${said(facts, 'body')}; on the list is ${named(facts, ', ', (name, licence) => `${name} (${licence})`)}. If it is the same body, write it as the list does; if it is another, go on`,
  }),
};
