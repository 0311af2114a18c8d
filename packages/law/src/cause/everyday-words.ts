/**
 * How people say what the table of causes calls otherwise: everyday words, then the names of the causes that courts
 * mostly take for them, the likeliest first. A help in searching, in English too,
 * for whoever reads no Chinese; which cause it is, the court decides.
 */
export const everydayWords: readonly (readonly [
  words: readonly string[],
  causes: readonly string[],
])[] = [
  [
    [
      '借钱',
      '欠钱',
      '欠条',
      '借条',
      '还钱',
      '不还',
      '借贷',
      '借款',
      '债',
      'loan',
      'lent',
      'borrow',
      'debt',
      'owe',
    ],
    ['民间借贷纠纷', '借款合同纠纷'],
  ],
  [
    ['网贷', '贷款', '信用卡', 'credit card', 'bank loan'],
    ['金融借款合同纠纷', '信用卡纠纷', '小额借款合同纠纷'],
  ],
  [
    [
      '买东西',
      '退货',
      '假货',
      '货款',
      '不发货',
      '买卖',
      '网购',
      'sale',
      'goods',
      'purchase',
      'bought',
    ],
    ['买卖合同纠纷', '信息网络买卖合同纠纷', '产品责任纠纷'],
  ],
  [
    ['定做', '定制', '加工', '家具', 'custom', 'made to order', 'furniture'],
    ['承揽合同纠纷', '定作合同纠纷', '加工合同纠纷'],
  ],
  [['装修', 'decorat', 'renovat'], ['装饰装修合同纠纷']],
  [
    ['租房', '房租', '押金', '房东', '租客', '退租', 'rent', 'lease', 'tenan', 'landlord'],
    ['房屋租赁合同纠纷', '租赁合同纠纷'],
  ],
  [
    ['买房', '房子', '开发商', '交房', 'house', 'flat', 'apartment'],
    ['房屋买卖合同纠纷', '商品房预售合同纠纷', '商品房销售合同纠纷'],
  ],
  [['物业', '物业费', 'property management'], ['物业服务合同纠纷']],
  [
    [
      '工资',
      '欠薪',
      '加班',
      '辞退',
      '开除',
      '劳动',
      '老板',
      'wage',
      'salary',
      'overtime',
      'dismiss',
      'employ',
      'labour',
      'labor',
    ],
    ['追索劳动报酬纠纷', '劳动合同纠纷', '劳务合同纠纷'],
  ],
  [
    ['干活', '工钱', '劳务', 'service work'],
    ['劳务合同纠纷', '追索劳动报酬纠纷'],
  ],
  [
    ['工伤', 'work injury', 'injury at work'],
    ['工伤保险待遇纠纷', '提供劳务者受害责任纠纷'],
  ],
  [
    ['车祸', '撞车', '撞人', '交通事故', 'traffic', 'car accident', 'collision'],
    ['机动车交通事故责任纠纷'],
  ],
  [['打人', '打架', '受伤', 'assault', 'injury', 'injured'], ['生命权、身体权、健康权纠纷']],
  [['狗咬', '咬伤', '宠物', 'dog', 'animal'], ['饲养动物损害责任纠纷']],
  [
    ['医院', '看病', '医疗', 'hospital', 'medical'],
    ['医疗损害责任纠纷', '医疗服务合同纠纷'],
  ],
  [
    ['离婚', '分手', '婚姻', 'divorce', 'marriage'],
    ['离婚纠纷', '离婚后财产纠纷', '同居关系析产纠纷'],
  ],
  [['彩礼', 'betrothal', 'bride price'], ['婚约财产纠纷']],
  [
    ['抚养费', '孩子', '养孩子', 'child', 'custody', 'maintenance'],
    ['抚养费纠纷', '抚养纠纷', '变更抚养关系纠纷'],
  ],
  [
    ['赡养', '养老', '父母', 'support of parents', 'parents'],
    ['赡养费纠纷', '赡养纠纷'],
  ],
  [
    ['遗产', '继承', '遗嘱', '分家', 'inherit', 'estate', 'will'],
    ['继承纠纷', '法定继承纠纷', '遗嘱继承纠纷', '分家析产纠纷'],
  ],
  [
    ['邻居', '漏水', '噪音', 'neighbour', 'neighbor', 'leak', 'noise'],
    ['相邻关系纠纷', '财产损害赔偿纠纷'],
  ],
  [['骂人', '造谣', '诽谤', '名誉', 'defam', 'libel', 'reputation'], ['名誉权纠纷']],
  [['照片', '肖像', 'photo', 'portrait'], ['肖像权纠纷']],
  [['转错', '打错钱', '多付', 'unjust', 'paid by mistake', 'overpaid'], ['不当得利纠纷']],
  [['合伙', '入伙', 'partnership'], ['合伙合同纠纷']],
  [
    ['股东', '股权', '分红', 'share', 'dividend', 'company'],
    ['股权转让纠纷', '公司盈余分配纠纷', '股东资格确认纠纷'],
  ],
  [
    ['工程', '包工头', '工程款', 'construction', 'building work'],
    ['建设工程施工合同纠纷', '建设工程合同纠纷'],
  ],
  [
    ['保险', '理赔', 'insurance'],
    ['保险纠纷', '财产保险合同纠纷', '人身保险合同纠纷'],
  ],
  [['快递', '运输', '搬家', 'transport', 'courier', 'moving'], ['运输合同纠纷']],
  [
    ['培训', '退费', '补课', 'training', 'tuition', 'course'],
    ['教育培训合同纠纷', '服务合同纠纷'],
  ],
  [['健身', '预付卡', '办卡', '美容', 'gym', 'prepaid', 'beauty', 'services'], ['服务合同纠纷']],
  [['旅游', 'travel', 'tour'], ['旅游合同纠纷']],
  [
    ['抄袭', '版权', '盗图', 'copyright', 'plagiar'],
    ['著作权权属、侵权纠纷', '侵害作品信息网络传播权纠纷'],
  ],
];
