import type { StatuteArticle } from './statute.ts';
import { at } from './statute.ts';

/**
 * The interpretation of the Civil Procedure Law before it was amended on 2022-04-10: 552 articles, of which two were taken
 * out then, so that what follows them moved by two. By comparison of the two texts, article by article; every number that
 * is not here stayed. [since 2022, before]
 */
export const movedIn2022: ReadonlyMap<number, number> = new Map([
  [275, 277],
  [276, 278],
  [277, 279],
  [278, 280],
  [279, 281],
  [290, 292],
  [330, 332],
  [354, 356],
  [365, 367],
  [375, 377],
  [481, 483],
  [485, 487],
]);

/** What it said otherwise until 2022-04-09, by its own numbers. */
export const differentlyUntil2022: readonly StatuteArticle[] = [
  at(
    258,
    ['简易程序审限总长', 'Longest summary trial'],
    '期满后双方同意继续适用简易程序的，由院长批准延长；延长后累计不得超过六个月。案情复杂须转普通程序的，应当在期满前裁定。',
    'At its end, where both sides agree to go on, the president of the court may extend it, to six months in all. A case that proves complex is turned to the ordinary procedure before the end.',
  ),
  at(
    269,
    ['对简易程序的异议', 'Objecting to summary procedure'],
    '当事人就适用简易程序提出异议的，法院审查：成立的，裁定转为普通程序；不成立的，口头告知并记入笔录。',
    'A party’s objection to summary procedure is examined: founded, a ruling turns the case to the ordinary one; unfounded, the party is told so and it goes into the record.',
  ),
  at(
    281,
    ['对小额诉讼的异议', 'Objecting to small claims'],
    '对按小额诉讼审理有异议的，应当在开庭前提出。成立的，适用简易程序的其他规定；不成立的，告知并记入笔录。',
    'Whoever objects to small claims does so before the hearing. Founded, the other rules of summary procedure apply; unfounded, they are told so and it goes into the record.',
  ),
];
