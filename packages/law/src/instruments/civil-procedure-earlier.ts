import type { StatuteArticle } from './statute.ts';
import { at } from './statute.ts';

/**
 * Where an article of the 2023 edition stood before: [2023, 2021, 2017], null where it did not exist. From a comparison
 * of the three texts by similarity, corrected by hand where an insertion is known.
 */
export const earlierNumbers: readonly (readonly [number, number | null, number | null])[] = [
  [16, 16, null], [40, 40, 39], [42, 42, null], [43, 43, null], [47, 47, 44], [50, 50, 47], [59, 59,
  56], [61, 61, 58], [62, 62, 59], [85, 85, 82], [86, 86, 83], [87, 87, 84], [90, 90, 87], [95, 95,
  92], [103, 103, 100], [104, 104, 101], [122, 122, 119], [123, 123, 120], [124, 124, 121], [125,
  125, 122], [126, 126, 123], [127, 127, 124], [128, 128, 125], [130, 130, 127], [131, 131, 128],
  [134, 134, 131], [136, 136, 133], [137, 137, 134], [139, 139, 136], [140, 140, 137], [141, 141,
  138], [142, 142, 139], [143, 143, 140], [145, 145, 142], [146, 146, 143], [147, 147, 144], [148,
  148, 145], [149, 149, 146], [150, 150, 147], [151, 151, 148], [152, 152, 149], [153, 153, 150],
  [154, 154, 151], [155, 155, 152], [157, 157, 154], [158, 158, 155], [159, 159, 156], [160, 160,
  157], [161, 161, 158], [163, 163, 160], [164, 164, 161], [165, 165, 162], [166, 166, null], [167,
  167, null], [168, 168, null], [169, 169, null], [170, 170, 163], [171, 171, 164], [173, 173, 166],
  [174, 174, 167], [183, 183, 176], [187, 187, 180], [192, 192, 185], [203, 199, 192], [205, 201,
  194], [206, 202, 195], [214, 210, 203], [215, 211, 204], [216, 212, 205], [220, 216, 209], [222,
  218, 211], [226, 222, 215], [227, 223, 216], [230, 226, 219], [236, 232, 225], [237, 233, 226],
  [238, 234, 227], [240, 236, 229], [250, 246, 239], [252, 248, 241], [264, 260, 253], [283, 274,
  267], [285, 275, 268], [286, 276, 269],
];

const byPosition = 'the comparison of texts gives another number; taken from its neighbours, articles 57 and 60';

/** What the edition of 2021 said otherwise (in force 2022-01-01 to 2023-12-31), by its own numbers. */
export const differently2021: readonly StatuteArticle[] = [
  at(274, ['涉外送达', 'Service abroad'], '对境内无住所的当事人列明送达方式；公告送达自公告之日起满三个月视为送达。', 'Ways to serve parties without domicile here; by announcement deemed served after three months.'),
];

/** What the edition of 2017 said otherwise (in force 2017-07-01 to 2021-12-31), by its own numbers. */
export const differently2017: readonly StatuteArticle[] = [
  at(39, ['审判组织', 'Who sits'], '第一审由审判员、陪审员共同组成合议庭或者审判员组成合议庭；简易程序由审判员一人独任审理。', 'First instance by a panel, with or without lay judges; one judge alone only in summary procedure.'),
  at(58, ['诉讼代理人', 'Who may act as agent'], '当事人可以委托一至二人代理。', 'One or two agents.', byPosition),
  at(59, ['授权委托书', 'Power of attorney'], '委托代理须提交签名或者盖章的授权委托书，特别事项须特别授权。', 'An agent hands in a signed power of attorney; certain acts need express authority.', byPosition),
  at(87, ['电子送达', 'Electronic service'], '经受送达人同意可以采用传真、电子邮件等方式送达，判决书、裁定书、调解书除外。', 'With consent by fax, e-mail and the like, but not judgments, rulings and mediation statements.'),
  at(92, ['公告送达', 'Service by announcement'], '自公告之日起经过六十日视为送达。', 'Deemed served sixty days after the announcement.'),
  at(161, ['简易程序审限', 'Time to try, summary'], '立案之日起三个月内审结。', 'Three months from registration.'),
  at(162, ['小额诉讼', 'Small claims'], '标的额为上年度就业人员年平均工资百分之三十以下的简单民事案件一审终审。', 'Simple cases up to thirty per cent of last year’s average wage end at first instance.'),
  at(194, ['司法确认申请', 'Asking for judicial confirmation'], '双方自调解协议生效之日起三十日内共同向调解组织所在地基层法院申请。', 'Both parties within thirty days, to the basic court where the mediation body sits.'),
  at(267, ['涉外送达', 'Service abroad'], '公告送达自公告之日起满三个月视为送达。', 'By announcement deemed served after three months.'),
];
