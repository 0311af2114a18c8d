const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const digit = (value: number): string => digits[value] ?? '';

/** Article numbers in Chinese: 10 → 十, 16 → 十六, 100 → 一百, 105 → 一百零五, 264 → 二百六十四. 1 to 1,999. */
export function chineseNumeral(value: number): string {
  if (value < 10) return digit(value);
  if (value < 20) return `十${value === 10 ? '' : digit(value - 10)}`;
  if (value < 100)
    return `${digit(Math.floor(value / 10))}十${value % 10 === 0 ? '' : digit(value % 10)}`;
  const [unit, name] = value < 1000 ? [100, '百'] : [1000, '千'];
  const rest = value % unit;
  const lead = `${digit(Math.floor(value / unit))}${name}`;
  if (rest === 0) return lead;
  const gap = rest < unit / 10 ? '零' : '';
  const tail = rest >= 10 && rest < 20 ? `一${chineseNumeral(rest)}` : chineseNumeral(rest);
  return lead + gap + tail;
}
