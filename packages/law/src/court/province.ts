import { isCourtCode } from './court-code.ts';

/** By the first sign of a court code (法〔2015〕137号, art. 4): the province, as the register of rules writes it. */
const bySign: Readonly<Record<string, string>> = {
  京: '北京',
  津: '天津',
  冀: '河北',
  晋: '山西',
  内: '内蒙古',
  辽: '辽宁',
  吉: '吉林',
  黑: '黑龙江',
  沪: '上海',
  苏: '江苏',
  浙: '浙江',
  皖: '安徽',
  闽: '福建',
  赣: '江西',
  鲁: '山东',
  豫: '河南',
  鄂: '湖北',
  湘: '湖南',
  粤: '广东',
  桂: '广西',
  琼: '海南',
  渝: '重庆',
  川: '四川',
  黔: '贵州',
  云: '云南',
  藏: '西藏',
  陕: '陕西',
  甘: '甘肃',
  青: '青海',
  宁: '宁夏',
  新: '新疆',
  // The corps has courts of its own in Xinjiang.
  兵: '新疆',
};

/**
 * In which province a court lies: by its code, and where that is of no province, an invented court’s or the army’s, by the
 * place it was set up for, which begins with the province or says nothing of one. Null: only what holds everywhere holds there.
 */
export function provinceOfCourt(court: {
  readonly code: string;
  readonly territory: string;
}): string | null {
  const sign = isCourtCode(court.code) ? court.code.slice(0, 1) : '';
  return (
    bySign[sign] ??
    Object.values(bySign).find((province) => court.territory.startsWith(province)) ??
    null
  );
}
