/**
 * What a cause of action is called in English, for those that are found by English words: a help to whoever reads no
 * Chinese, beside the Chinese name and never in its place. The table of causes has no English edition; a cause that is not
 * here is shown as the table has it.
 */
const english: Readonly<Record<string, string>> = {
  民间借贷纠纷: 'private lending',
  借款合同纠纷: 'loan contract',
  金融借款合同纠纷: 'loan from a financial institution',
  信用卡纠纷: 'credit card',
  小额借款合同纠纷: 'small loan contract',
  买卖合同纠纷: 'sales contract',
  信息网络买卖合同纠纷: 'online sales contract',
  产品责任纠纷: 'product liability',
  承揽合同纠纷: 'contract for work',
  定作合同纠纷: 'made-to-order contract',
  加工合同纠纷: 'processing contract',
  装饰装修合同纠纷: 'decoration and renovation contract',
  房屋租赁合同纠纷: 'lease of a house or flat',
  租赁合同纠纷: 'lease contract',
  房屋买卖合同纠纷: 'sale of a house or flat',
  商品房预售合同纠纷: 'advance sale of a new home',
  商品房销售合同纠纷: 'sale of a new home',
  物业服务合同纠纷: 'property management contract',
  追索劳动报酬纠纷: 'claim for unpaid wages',
  劳动合同纠纷: 'employment contract',
  劳务合同纠纷: 'contract for labour services',
  工伤保险待遇纠纷: 'work injury insurance benefits',
  提供劳务者受害责任纠纷: 'liability for harm to somebody providing labour',
  机动车交通事故责任纠纷: 'liability for a motor vehicle accident',
  '生命权、身体权、健康权纠纷': 'right to life, body and health',
  饲养动物损害责任纠纷: 'liability for harm by a kept animal',
  医疗损害责任纠纷: 'liability for medical harm',
  医疗服务合同纠纷: 'medical service contract',
  离婚纠纷: 'divorce',
  离婚后财产纠纷: 'property after divorce',
  同居关系析产纠纷: 'division of property after living together',
  婚约财产纠纷: 'property given on betrothal',
  抚养费纠纷: 'child support',
  抚养纠纷: 'care and upbringing of a child',
  变更抚养关系纠纷: 'change of who brings up a child',
  赡养费纠纷: 'payments to support parents',
  赡养纠纷: 'support of parents',
  继承纠纷: 'inheritance',
  法定继承纠纷: 'inheritance by law',
  遗嘱继承纠纷: 'inheritance by will',
  分家析产纠纷: 'division of family property',
  相邻关系纠纷: 'relations between neighbours',
  财产损害赔偿纠纷: 'compensation for damage to property',
  名誉权纠纷: 'right to reputation',
  肖像权纠纷: 'right to one’s likeness',
  不当得利纠纷: 'unjust enrichment',
  合伙合同纠纷: 'partnership contract',
  股权转让纠纷: 'transfer of shares in a company',
  公司盈余分配纠纷: 'distribution of company profits',
  股东资格确认纠纷: 'confirmation of shareholder status',
  建设工程施工合同纠纷: 'construction works contract',
  建设工程合同纠纷: 'construction project contract',
  保险纠纷: 'insurance',
  财产保险合同纠纷: 'property insurance contract',
  人身保险合同纠纷: 'personal insurance contract',
  运输合同纠纷: 'transport contract',
  教育培训合同纠纷: 'education and training contract',
  服务合同纠纷: 'service contract',
  旅游合同纠纷: 'travel contract',
  '著作权权属、侵权纠纷': 'copyright: ownership and infringement',
  侵害作品信息网络传播权纠纷: 'infringement of the right to make a work available online',
};

/** The Chinese name with the English one behind it, where there is one. */
export function causeInEnglish(name: string): string {
  const known = english[name];
  return known === undefined ? name : `${name} (${known})`;
}

/** All that have an English name: a test holds them against the table. */
export const causesInEnglish: readonly string[] = Object.keys(english);
