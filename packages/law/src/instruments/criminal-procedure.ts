import type { StatuteArticle } from './statute.ts';
import { at } from './statute.ts';

/** Criminal Procedure Law as amended in 2018: what is said of the fast-track procedure, and how terms are counted. */
export const criminalProcedure: readonly StatuteArticle[] = [
  at(
    105,
    ['期间的计算', 'How terms are counted'],
    '期间以时、日、月计算，开始的时和日不算在内；最后一日为节假日的，以节假日后的第一日为期满日期，但在押期间至期满之日为止，不因节假日延长。',
    'In hours, days and months; the hour and the day of the event do not count; a last day on a holiday gives way to the first day after it, but time in custody ends with its last day and is not made longer.',
  ),
  at(
    222,
    ['速裁程序的适用', 'When the fast-track procedure is used'],
    '基层法院管辖、可能判处三年有期徒刑以下刑罚，事实清楚、证据确实充分，被告人认罪认罚并同意适用的，可以适用速裁程序，由审判员一人独任审判；检察院起诉时可以建议适用。',
    'A basic court may use it, one judge sitting alone, where no more than three years are to be expected, the facts are clear and fully proved, and the accused admits the charge, accepts the penalty and agrees; the procuratorate may propose it when it prosecutes.',
  ),
  at(
    223,
    ['不适用速裁程序的情形', 'When it is not used'],
    '被告人是盲、聋、哑人或者限制责任能力的精神病人，是未成年人，案件有重大社会影响，共同犯罪中部分被告人有异议，没有就附带民事赔偿等达成调解或者和解，以及其他不宜适用的，不适用速裁程序。',
    'Not where an accused is blind, deaf, mute or of impaired mind, or a minor; where the impact is major; where one of several accused objects; where nothing was agreed on compensation; or where it is otherwise unsuitable.',
  ),
  at(
    226,
    ['不宜适用时的转换', 'When it turns out to be unsuitable'],
    '审理中发现行为不构成犯罪或者不应追究刑事责任，被告人违背意愿认罪认罚、否认指控的犯罪事实，或者其他不宜适用速裁程序的，按照普通程序或者简易程序重新审理。',
    'Where it turns out that there is no crime or none to be prosecuted, that the plea was against the will of the accused, that the facts are denied, or that it is otherwise unsuitable, the case is tried anew in ordinary or summary procedure.',
  ),
];
