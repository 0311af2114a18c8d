const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const places = ['', '拾', '佰', '仟'] as const;
const groups = ['', '万', '亿', '万亿'] as const;

function fourDigits(group: string): string {
  let words = '';
  let zero = false;
  Array.from(group.padStart(4, '0')).forEach((letter, index) => {
    const digit = Number(letter);
    if (digit === 0) {
      zero = words !== '';
      return;
    }
    words += `${zero ? '零' : ''}${digits[digit] ?? ''}${places[3 - index] ?? ''}`;
    zero = false;
  });
  return words;
}

function wholeYuan(whole: string): string {
  const parts: string[] = [];
  for (let end = whole.length; end > 0; end -= 4)
    parts.unshift(whole.slice(Math.max(0, end - 4), end));
  let words = '';
  let gap = false;
  parts.forEach((part, index) => {
    const value = Number(part);
    if (value === 0) {
      gap = words !== '';
      return;
    }
    const zero = words !== '' && (gap || value < 1000);
    words += `${zero ? '零' : ''}${fourDigits(part)}${groups[parts.length - 1 - index] ?? ''}`;
    gap = false;
  });
  return words;
}

/** `8,800.50` as it stands on a cheque, 捌仟捌佰元伍角; null for what is no amount below ten thousand billion. */
export function moneyInWords(typed: string): string | null {
  const found = /^(\d{1,13})(?:\.(\d{1,2}))?$/u.exec(typed.replace(/[,，\s]/gu, ''));
  if (!found) return null;
  const whole = (found[1] ?? '').replace(/^0+/u, '');
  const cents = (found[2] ?? '').padEnd(2, '0');
  const jiao = Number(cents.charAt(0));
  const fen = Number(cents.charAt(1));
  const yuan = whole === '' ? '' : `${wholeYuan(whole)}元`;
  if (jiao === 0 && fen === 0) return yuan === '' ? '零元整' : `${yuan}整`;
  const jiaoWords = jiao > 0 ? `${digits[jiao] ?? ''}角` : yuan === '' ? '' : '零';
  return `${yuan}${jiaoWords}${fen > 0 ? `${digits[fen] ?? ''}分` : ''}`;
}
