import type { CommandText } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';

type Tells = NonNullable<CommandText['tells']>;

const placesZh: Readonly<Record<string, string>> = {
  immovable: '不动产所在地的法院',
  port: '港口所在地的法院',
  estate: '被继承人死亡时住所地或者主要遗产所在地的法院',
};
const placesEn: Readonly<Record<string, string>> = {
  immovable: 'the court of the place where the land or building is',
  port: 'the court of the place of the port',
  estate:
    'the court of the place where the deceased lived at the time of death, or where the main part of the estate is',
};

/** Where the law gives one court alone jurisdiction: said to whoever hands in and to whoever registers. */
export const exclusiveTellsZh: Tells = {
  'exclusive-place': (facts) => ({
    label: '这类案件由哪里的法院管',
    value: [
      `由${placesZh[said(facts, 'kind')] ?? ''}专属管辖（民事诉讼法第三十四条），双方也不能约定到别处`,
      said(facts, 'place') === '' ? '' : `写明的地点：${said(facts, 'place')}`,
      listed(facts, 'courts', '') === ''
        ? ''
        : `按这个地点，可能是${listed(facts, 'courts', '、')}，请核对`,
    ]
      .filter((one) => one !== '')
      .join('。'),
  }),
};
export const exclusiveTellsEn: Tells = {
  'exclusive-place': (facts) => ({
    label: 'Which court tries suits of this kind',
    value: [
      `Only ${placesEn[said(facts, 'kind')] ?? ''} has jurisdiction (Civil Procedure Law, article 34), and no agreement can change it`,
      said(facts, 'place') === '' ? '' : `Place given: ${said(facts, 'place')}`,
      listed(facts, 'courts', '') === ''
        ? ''
        : `By that place it may be ${listed(facts, 'courts', ', ')}; please check`,
    ]
      .filter((one) => one !== '')
      .join('. '),
  }),
};
