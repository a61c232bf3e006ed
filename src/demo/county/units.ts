import type { UnitGroup } from '#domain/jurisdiction/jurisdiction.ts'

type DemoUnit = {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly aliases: readonly string[]
  readonly duties: string
  readonly group?: UnitGroup
  readonly agencyCode: string
  /** The beginning of its people's logins. */
  readonly login: string
  /** Sections that handle items; township units call them offices. */
  readonly sections: readonly string[]
}

/** 承办单位 of the demonstration county: 26 government units, 6 townships and the power company. */
export const units = [
  {
    id: 'office',
    name: '青禾县人民政府办公室',
    shortName: '县政府办',
    aliases: ['政府办', '政府办公室', '县府办'],
    duties:
      '政府日常运转、综合协调、政务公开、政务服务、12345热线、营商环境、数据共享、智慧城市、建议提案交办',
    agencyCode: '青政办函',
    login: 'zhengfuban',
    sections: ['综合股', '政务服务股', '政务公开股'],
  },
  {
    id: 'development',
    name: '青禾县发展和改革委员会',
    shortName: '县发展改革委',
    aliases: ['发改委', '县发改委', '发展改革委', '发改局', '县发改局'],
    duties:
      '发展规划、重大项目、固定资产投资、项目审批、价格收费、能源、光伏、充电桩、天然气、粮食储备、循环经济、产业规划、乡村振兴项目资金、以工代赈',
    agencyCode: '青发改函',
    login: 'fagai',
    sections: ['投资股', '能源股', '规划股', '价格股'],
  },
  {
    id: 'education',
    name: '青禾县教育和体育局',
    shortName: '县教体局',
    aliases: ['教体局', '教育局', '县教育局', '教育体育局', '体育局'],
    duties:
      '学校、幼儿园、学前教育、义务教育、高中、职业教育、教师、学生、校车、课后服务、校园食堂、心理健康、全民健身、体育场馆、体育设施、研学',
    agencyCode: '青教体函',
    login: 'jiaoti',
    sections: ['基教股', '计财股', '安全股', '体育股'],
  },
  {
    id: 'industry',
    name: '青禾县科学技术和工业信息化局',
    shortName: '县科工信局',
    aliases: ['科工信局', '工信局', '县工信局', '科技局', '县科技局', '工业和信息化局'],
    duties:
      '工业经济、中小企业、民营经济、开发区、技术改造、科技创新、产学研、企业融资对接、通信基站、信息化、数字化转型、食品加工',
    agencyCode: '青科工信函',
    login: 'kegongxin',
    sections: ['企业股', '科技股', '信息化股'],
  },
  {
    id: 'security',
    name: '青禾县公安局',
    shortName: '县公安局',
    aliases: ['公安局', '交警大队', '县交警大队', '派出所'],
    duties:
      '社会治安、交通安全、交通秩序、红绿灯、信号灯、标志标线、电动车、摩托车、货车限行、养犬、电信诈骗、视频监控、校园周边治安、户籍',
    agencyCode: '青公函',
    login: 'gongan',
    sections: ['交警大队', '治安大队', '法制室'],
  },
  {
    id: 'civil',
    name: '青禾县民政局',
    shortName: '县民政局',
    aliases: ['民政局'],
    duties:
      '养老服务、敬老院、养老院、老年食堂、低保、特困、临时救助、殡葬、公益性公墓、地名、社会组织、留守儿童、残疾人福利、社区建设',
    agencyCode: '青民函',
    login: 'minzheng',
    sections: ['养老服务股', '社会救助股', '社会事务股'],
  },
  {
    id: 'justice',
    name: '青禾县司法局',
    shortName: '县司法局',
    aliases: ['司法局'],
    duties: '法律援助、公共法律服务、人民调解、普法、法治宣传、行政复议、社区矫正、公证、法律顾问',
    agencyCode: '青司函',
    login: 'sifa',
    sections: ['普法股', '公共法律服务股'],
  },
  {
    id: 'finance',
    name: '青禾县财政局',
    shortName: '县财政局',
    aliases: ['财政局'],
    duties:
      '财政预算、专项资金、村级运转经费、工作经费、奖补资金、政府采购、国有资产、农业保险保费补贴、一事一议、融资担保',
    agencyCode: '青财函',
    login: 'caizheng',
    sections: ['预算股', '农业股', '社保股'],
  },
  {
    id: 'labour',
    name: '青禾县人力资源和社会保障局',
    shortName: '县人社局',
    aliases: ['人社局', '人力资源社会保障局', '劳动保障局'],
    duties:
      '就业、创业、职业技能培训、劳动关系、欠薪、农民工、社会保险、人才引进、职称、公益性岗位、村干部养老保险、灵活就业',
    agencyCode: '青人社函',
    login: 'renshe',
    sections: ['就业股', '劳动监察大队', '人才股'],
  },
  {
    id: 'resources',
    name: '青禾县自然资源和规划局',
    shortName: '县自然资源局',
    aliases: ['自然资源局', '自然资源和规划局', '国土局', '规划局'],
    duties:
      '国土空间规划、村庄规划、城区规划、土地利用、宅基地用地、设施农业用地、不动产登记、地质灾害、矿山、采石场、耕地保护、增减挂钩',
    agencyCode: '青自然资函',
    login: 'ziran',
    sections: ['规划股', '地灾股', '用地股', '登记中心'],
  },
  {
    id: 'ecology',
    name: '青禾县生态环境局',
    shortName: '县生态环境局',
    aliases: ['生态环境局', '环保局', '县环保局', '生态环境分局'],
    duties:
      '环境污染、大气污染、水污染、噪声、油烟、农村生活污水、黑臭水体、饮用水水源保护、固体废物、畜禽养殖污染、扬尘、环境监测',
    agencyCode: '青环函',
    login: 'shengtai',
    sections: ['水生态股', '大气股', '执法大队'],
  },
  {
    id: 'housing',
    name: '青禾县住房和城乡建设局',
    shortName: '县住建局',
    aliases: ['住建局', '县住建局', '住房城乡建设局', '建设局', '房管局'],
    duties:
      '市政道路、城区道路、断头路、雨污分流、城区排水、内涝、老旧小区改造、加装电梯、住宅小区、物业、保障性住房、危房改造、燃气、供热、传统村落、建筑市场、公园建设',
    agencyCode: '青住建函',
    login: 'zhujian',
    sections: ['市政股', '房产股', '村镇股', '物业股'],
  },
  {
    id: 'urban',
    name: '青禾县城市管理局',
    shortName: '县城管局',
    aliases: ['城管局', '城市管理局', '城管执法局', '综合执法局', '环卫所'],
    duties:
      '市容秩序、占道经营、停车位、停车场、路灯、环卫、垃圾分类、垃圾清运、公厕、户外广告、违法建设、园林绿化、渣土车、流动摊点、共享电动车',
    agencyCode: '青城管函',
    login: 'chengguan',
    sections: ['市容股', '环卫所', '路灯所', '停车管理办'],
  },
  {
    id: 'transport',
    name: '青禾县交通运输局',
    shortName: '县交通局',
    aliases: ['交通局', '交通运输局', '公路段', '公路事业发展中心', '县公路局'],
    duties:
      '农村公路、县道、乡道、村道、通村路、通组路、桥梁、危桥、公路养护、安防工程、公交、客运、班线、出租车、网约车、城乡物流、货运、客运站',
    agencyCode: '青交函',
    login: 'jiaotong',
    sections: ['农村公路股', '运输股', '养护中心'],
  },
  {
    id: 'water',
    name: '青禾县水利局',
    shortName: '县水利局',
    aliases: ['水利局', '水务局', '县水务局'],
    duties:
      '水库、河道、河长制、防汛、堤防、灌溉、渠道、泵站、农村饮水、供水、自来水、水土保持、节水、清淤、护岸',
    agencyCode: '青水函',
    login: 'shuili',
    sections: ['农水股', '河湖股', '工程股', '供水股'],
  },
  {
    id: 'agriculture',
    name: '青禾县农业农村局',
    shortName: '县农业农村局',
    aliases: ['农业农村局', '农业局', '县农业局', '农委', '乡村振兴局'],
    duties:
      '农业产业、种植、养殖、高标准农田、农机、烘干、冷库、农产品品牌、合作社、家庭农场、人居环境、农村厕所、宅基地管理、撂荒地、乡村振兴、高素质农民、农技推广、动物防疫',
    agencyCode: '青农函',
    login: 'nongye',
    sections: ['产业股', '农田股', '社会事业股', '畜牧站'],
  },
  {
    id: 'forestry',
    name: '青禾县林业局',
    shortName: '县林业局',
    aliases: ['林业局', '林草局'],
    duties: '造林绿化、森林防火、林下经济、野生动物、野猪、古树名木、湿地保护、林权、护林员、病虫害防治',
    agencyCode: '青林函',
    login: 'linye',
    sections: ['资源股', '防火办', '产业股'],
  },
  {
    id: 'commerce',
    name: '青禾县商务局',
    shortName: '县商务局',
    aliases: ['商务局', '招商局', '商务和经济合作局'],
    duties:
      '商贸流通、电子商务、农产品上行、招商引资、消费促进、夜间经济、商业网点、家政服务、再生资源回收、成品油市场',
    agencyCode: '青商函',
    login: 'shangwu',
    sections: ['流通股', '电商股', '招商股'],
  },
  {
    id: 'culture',
    name: '青禾县文化广电和旅游局',
    shortName: '县文广旅局',
    aliases: ['文广旅局', '文旅局', '县文旅局', '文化旅游局', '文化局', '旅游局'],
    duties:
      '文化设施、图书馆、文化馆、农家书屋、文物保护、非遗、旅游、景区、民宿、旅游线路、文化活动、戏曲、应急广播、文艺下乡',
    agencyCode: '青文广旅函',
    login: 'wenlv',
    sections: ['公共文化股', '旅游股', '文物股'],
  },
  {
    id: 'health',
    name: '青禾县卫生健康委员会',
    shortName: '县卫生健康委',
    aliases: ['卫健委', '县卫健委', '卫生健康局', '卫健局', '卫生局'],
    duties:
      '医院、医共体、乡镇卫生院、村卫生室、乡村医生、家庭医生、慢性病、中医药、疾病预防、妇幼保健、托育、老年健康、急救、职业健康',
    agencyCode: '青卫函',
    login: 'weijian',
    sections: ['医政股', '基层股', '妇幼股', '家庭发展股'],
  },
  {
    id: 'emergency',
    name: '青禾县应急管理局',
    shortName: '县应急局',
    aliases: ['应急局', '应急管理局', '安监局', '消防救援大队'],
    duties: '安全生产、防灾减灾、应急救援、应急物资、消防安全、避难场所、烟花爆竹、微型消防站、森林火灾扑救',
    agencyCode: '青应急函',
    login: 'yingji',
    sections: ['防灾减灾股', '安全监管股'],
  },
  {
    id: 'market',
    name: '青禾县市场监督管理局',
    shortName: '县市场监管局',
    aliases: ['市场监管局', '市监局', '工商局', '食药监局', '质监局'],
    duties:
      '市场主体登记、食品安全、药品安全、农贸市场、校外供餐、小作坊、特种设备、电梯安全、价格监管、消费维权、知识产权、地理标志、计量、广告',
    agencyCode: '青市监函',
    login: 'shichang',
    sections: ['食品股', '登记股', '特种设备股', '消保股'],
  },
  {
    id: 'insurance',
    name: '青禾县医疗保障局',
    shortName: '县医保局',
    aliases: ['医保局', '医疗保障局'],
    duties:
      '医疗保险、居民医保、门诊统筹、异地就医、药品集采、医疗救助、长期护理保险、医保经办下沉、慢性病门诊待遇',
    agencyCode: '青医保函',
    login: 'yibao',
    sections: ['待遇股', '经办中心'],
  },
  {
    id: 'veterans',
    name: '青禾县退役军人事务局',
    shortName: '县退役军人局',
    aliases: ['退役军人事务局', '退役军人局'],
    duties: '退役军人服务、优抚、烈士陵园、双拥、退役军人就业创业、军人荣誉',
    agencyCode: '青退役函',
    login: 'tuiyi',
    sections: ['优抚股', '安置股'],
  },
  {
    id: 'statistics',
    name: '青禾县统计局',
    shortName: '县统计局',
    aliases: ['统计局'],
    duties: '经济统计、统计调查、入库纳统、统计服务、经济普查、社情民意调查',
    agencyCode: '青统函',
    login: 'tongji',
    sections: ['综合股'],
  },
  {
    id: 'petitions',
    name: '青禾县信访局',
    shortName: '县信访局',
    aliases: ['信访局'],
    duties: '信访、矛盾纠纷化解、群众来访、领导接访下访、人民建议征集',
    agencyCode: '青信函',
    login: 'xinfang',
    sections: ['接访股'],
  },
  {
    id: 'chengdong',
    name: '青禾县人民政府城东街道办事处',
    shortName: '城东街道',
    aliases: ['城东街道办', '城东街道办事处'],
    duties: '辖区东关、迎春、滨河、文昌社区和五里、北辛等村的公共服务、公共管理、公共安全',
    group: 'township',
    agencyCode: '青城东函',
    login: 'chengdong',
    sections: ['党政办', '社会事务办'],
  },
  {
    id: 'chengxi',
    name: '青禾县人民政府城西街道办事处',
    shortName: '城西街道',
    aliases: ['城西街道办', '城西街道办事处'],
    duties: '辖区西关、建设、园丁、车站社区和西岭、南洼等村的公共服务、公共管理、公共安全',
    group: 'township',
    agencyCode: '青城西函',
    login: 'chengxi',
    sections: ['党政办', '社会事务办'],
  },
  {
    id: 'shiqiao',
    name: '青禾县石桥镇人民政府',
    shortName: '石桥镇',
    aliases: ['石桥镇政府', '石桥镇人民政府'],
    duties: '辖区柳沟、上河、双井、东岗等村的经济发展、村镇建设、社会事务',
    group: 'township',
    agencyCode: '青石政函',
    login: 'shiqiao',
    sections: ['党政综合办', '经济发展办'],
  },
  {
    id: 'liulin',
    name: '青禾县柳林镇人民政府',
    shortName: '柳林镇',
    aliases: ['柳林镇政府', '柳林镇人民政府'],
    duties: '辖区杨湾、南塘、长堤、槐树等村的经济发展、村镇建设、社会事务',
    group: 'township',
    agencyCode: '青柳政函',
    login: 'liulin',
    sections: ['党政综合办', '经济发展办'],
  },
  {
    id: 'bailu',
    name: '青禾县白鹭镇人民政府',
    shortName: '白鹭镇',
    aliases: ['白鹭镇政府', '白鹭镇人民政府'],
    duties: '辖区芦花、渔湾、大圩、七里等村的经济发展、村镇建设、社会事务',
    group: 'township',
    agencyCode: '青白政函',
    login: 'bailu',
    sections: ['党政综合办', '经济发展办'],
  },
  {
    id: 'yunling',
    name: '青禾县云岭乡人民政府',
    shortName: '云岭乡',
    aliases: ['云岭乡政府', '云岭乡人民政府'],
    duties: '辖区云岭、石门、竹溪、松坪等村的经济发展、村镇建设、社会事务',
    group: 'township',
    agencyCode: '青云政函',
    login: 'yunling',
    sections: ['党政综合办', '经济发展办'],
  },
  {
    id: 'power',
    name: '青禾县供电公司',
    shortName: '县供电公司',
    aliases: ['供电公司', '电力公司', '供电局'],
    duties: '电网建设、农网改造、变压器、线路、供电、低电压、停电、电杆迁移、充电桩报装',
    group: 'enterprise',
    agencyCode: '青供电函',
    login: 'gongdian',
    sections: ['运检部', '营销部'],
  },
] as const satisfies readonly DemoUnit[]

export type UnitId = (typeof units)[number]['id']

export function unitOf(id: UnitId): DemoUnit & { readonly id: UnitId } {
  const unit = units.find(candidate => candidate.id === id)
  if (!unit) throw new Error(`no unit ${id}`)
  return unit
}

/** The township a place lies in, or nothing for the county as a whole. */
export function townOf(place: string): UnitId | undefined {
  return units.find(unit => 'group' in unit && unit.group === 'township' && place.startsWith(unit.shortName))
    ?.id
}
