/** Why a hearing is closed (CPL-137), in words; what was written out before there was a list stands as it was written. */
const zh: Readonly<Record<string, string>> = {
  privacy: '涉及个人隐私',
  divorce: '离婚案件，当事人申请',
  'trade-secret': '涉及商业秘密，当事人申请',
  'state-secret': '涉及国家秘密',
  'other-law': '其他法律规定不公开',
};
const en: Readonly<Record<string, string>> = {
  privacy: 'personal privacy',
  divorce: 'divorce, on application',
  'trade-secret': 'trade secrets, on application',
  'state-secret': 'state secrets',
  'other-law': 'closed by another law',
};

export const closureZh = (ground: string): string => zh[ground] ?? ground;
export const closureEn = (ground: string): string => en[ground] ?? ground;

export const closureGroundsZh = {
  privacy: '涉及个人隐私',
  divorce: '离婚案件',
  'trade-secret': '涉及商业秘密',
  'state-secret': '涉及国家秘密',
  'other-law': '其他法律规定不公开的',
};
export const closureGroundsEn = {
  privacy: 'Personal privacy',
  divorce: 'Divorce',
  'trade-secret': 'Trade secrets',
  'state-secret': 'State secrets',
  'other-law': 'Another law says so',
};
