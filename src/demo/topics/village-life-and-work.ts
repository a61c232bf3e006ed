import { ask, places, type Topic } from './topic.ts'

/** 村里的产业、环境与治理。 */
export const villageLifeAndWork: readonly Topic[] = [
  {
    kind: 'suggestion',
    category: '农林水',
    host: 'agriculture',
    coHosts: ['power', 'town'],
    titles: [
      '关于支持{place}建设{crop}{facility}的建议',
      '关于在{place}配套{facility}、延长{crop}产业链的建议',
    ],
    situation: [
      '{place}种植{crop}{mu}亩，参与农户{households}户，已注册合作社，但产后处理能力不足。',
      '{fact}。',
    ],
    asks: [
      ask('支持合作社建设{facility}', '支持合作社建设{facility}，按设备投资额的30%予以补助'),
      ask('解决{facility}用地和用电问题', '用地按设施农业用地备案，专变由供电公司上门报装'),
      ask('组织技术培训和产销对接', '每年举办{crop}技术培训两期，组织客商产地行'),
    ],
    progress: '我局产业股与合作社理事会座谈，核实了产量、设备需求和自筹资金。',
    plan: '完成{place}{facility}建设并在采收季前投用',
    obstacle: '今年产业项目库已经确定，{place}的项目未完成入库程序',
    places: places(`
place|crop|facility|mu|households|fact
石桥镇双井村|脆桃|冷藏保鲜库|920|186|集中上市时一天压价三次
柳林镇长堤村|优质稻|烘干中心|3200|264|去年收割时连着下雨，发芽的稻谷近百吨
云岭乡松坪村|猕猴桃|分拣车间|640|97|好果坏果混着卖，价钱差一半
白鹭镇大圩村|小龙虾|交易冷链点|1500|143|虾贩凌晨来收，价格由人家说了算
`),
  },
  {
    kind: 'suggestion',
    category: '民政人社',
    host: 'civil',
    coHosts: ['resources', 'forestry'],
    titles: ['关于在{place}建设公益性公墓的建议', '关于加快{place}公益性墓地建设的建议'],
    situation: [
      '{place}人口{people}人，至今没有公益性公墓，散埋乱葬多在山坡和耕地边。',
      '{fact}，既占用土地，清明时又容易引发山火。',
    ],
    asks: [
      ask('统一选址建设公益性公墓', '利用荒坡地建设生态公墓，墓穴面积不超过0.5平方米'),
      ask('公墓价格实行政府定价、公开透明', '收费标准由发展改革部门核定并公示'),
      ask('对节地生态安葬给予奖补', '对树葬、花坛葬每例奖补2000元'),
    ],
    progress: '我局与自然资源、林业部门踏勘了三处备选地块，召开村民代表会征求意见。',
    plan: '完成{place}公益性公墓选址审批和一期建设',
    obstacle: '备选地块涉及公益林，使用林地手续暂不能办理',
    places: places(`
place|people|fact
柳林镇槐树村|3100|去年平整农田时为迁坟闹过纠纷
石桥镇东岗村|2760|坟地离住宅最近的不足三十米
白鹭镇七里村|2280|圩堤上也埋了坟，影响防汛抢险
`),
  },
  {
    kind: 'suggestion',
    category: '工业交通',
    host: 'industry',
    coHosts: ['power', 'town'],
    titles: ['关于解决{place}手机信号弱问题的建议', '关于在{place}增设通信基站的建议'],
    situation: [
      '{place}{households}户居民分散在几条山沟里，手机信号时断时续。',
      '{fact}，老人急病呼救、村里发防汛通知都受影响。',
    ],
    asks: [
      ask('协调通信企业新建基站', '协调铁塔公司新建基站{sites}座，三家运营商共享'),
      ask('对光缆杂乱下垂进行整理', '对村内下垂光缆统一捆扎、抬高'),
    ],
    progress: '我局信息化股会同三家通信企业做了路测，标出了盲区位置。',
    plan: '建成{place}新增基站并开通4G/5G信号',
    obstacle: '该处人口稀少，按电信普遍服务的立项条件今年不能安排',
    places: places(`
place|households|sites|fact
云岭乡黄土岭村|163|2|孩子上网课要爬到山梁上
云岭乡石门村|142|1|水库值守员的对讲电话也打不出去
石桥镇塔山村|204|2|网上卖土特产，订单常常半天收不到
`),
  },
  {
    kind: 'suggestion',
    category: '城建环保',
    host: 'ecology',
    coHosts: ['agriculture', 'town'],
    titles: ['关于治理{place}{source}污染的建议', '关于解决{source}影响{place}群众生活的建议'],
    situation: [
      '{place}群众长期受{source}困扰，涉及{households}户。',
      '{fact}。群众多次反映，问题时好时坏。',
    ],
    asks: [
      ask('查清污染来源和责任主体，依法处理', '对{source}开展采样监测，超标的依法立案'),
      ask('督促完善治理设施，稳定达标', '责任主体限期完善收集和处理设施，安装在线监测'),
      ask('建立群众监督员制度，定期公布结果', '聘请5名村民为环境监督员，监测结果每月公布'),
    ],
    progress: '我局执法大队错时检查四次，委托监测站采样，并听取了住户代表意见。',
    plan: '完成{source}治理设施改造并通过验收监测',
    obstacle: '监测结果目前符合国家排放标准，只能通过协商进一步减轻影响',
    places: places(`
place|source|households|fact
石桥镇东岗村|采石场粉尘|178|晾出的衣服半天就落一层灰
柳林镇杨湾村|养猪场臭气|126|夏天傍晚家家关门闭窗
城东街道五里村|工业园异味|240|夜里刮东风时气味最重
白鹭镇渔湾村|养殖尾水|95|下游水塘的鱼去年死过两次
`),
  },
  {
    kind: 'suggestion',
    category: '城建环保',
    host: 'ecology',
    coHosts: ['agriculture', 'finance'],
    titles: ['关于建设{place}生活污水处理设施的建议', '关于推进{place}农村污水治理的建议'],
    situation: [
      '{place}{households}户生活污水大多直排沟塘，{fact}。',
      '改厕以后污水量增加，单靠三格化粪池已难以消纳。',
    ],
    asks: [
      ask('建设集中或联户污水处理设施', '集中居住区建设日处理60吨的一体化设施，散户采用三格池加小菜园'),
      ask('落实运行维护费用和人员', '运行维护费按每户每年120元列入县级预算'),
      ask('同步治理村内黑臭水塘', '对村内2口水塘清淤、截污并种植水生植物'),
    ],
    progress: '我局水生态股测算了污水量，选定了管网走向，并与村民商定了用地。',
    plan: '完成{place}污水治理项目建设',
    obstacle: '{place}不在今年农村环境整治任务村名单内，资金无法列支',
    places: places(`
place|households|fact
石桥镇上河村|386|禾溪边洗菜的老人都躲到上游去了
云岭乡云岭村|348|民宿多了，污水顺沟流进水库上游
柳林镇刘家渡村|275|村口池塘夏天发绿发臭
`),
  },
  {
    kind: 'suggestion',
    category: '民政人社',
    host: 'labour',
    coHosts: ['industry', 'town'],
    titles: ['关于在{place}开办就业车间的建议', '关于帮助{place}妇女和老人就近就业的建议'],
    situation: [
      '{place}青壮年多在外务工，留守妇女和五六十岁的劳力{people}余人，想就近找点活干。',
      '{fact}。',
    ],
    asks: [
      ask('引进来料加工项目，开办就业车间', '引进{trade}项目，利用闲置厂房开办就业车间'),
      ask('上门开展技能培训', '组织{trade}技能培训班，每期不少于50人'),
      ask('为零工购买意外伤害保险', '就业车间务工人员统一参加工伤保险或意外伤害险'),
    ],
    progress: '我局就业股登记了有就业意愿的群众，带领三家企业到村查看了场地。',
    plan: '就业车间开工并吸纳{place}群众务工',
    obstacle: '企业测算后认为运输距离远、订单不稳，暂无落户意向',
    places: places(`
place|people|trade|fact
石桥镇李家坪村|210|箱包缝制|搬迁群众离开了土地，开支却大了
柳林镇新庄村|180|瓜果分选|农闲有半年，打牌的多、挣钱的少
白鹭镇芦花村|160|芦苇编织|会编芦席的老手艺人还有三十多位
`),
  },
  {
    kind: 'suggestion',
    category: '财政贸易',
    host: 'finance',
    coHosts: ['agriculture', 'civil'],
    titles: ['关于提高{place}等村{fund}的建议', '关于落实{place}{fund}保障机制的建议'],
    situation: [
      '{place}集体经济底子薄，承担的事务却越来越多。{fact}。',
      '据我们在{town}走访，有类似情况的村不下六个。',
    ],
    asks: [
      ask('适当提高{fund}标准，并按时拨付', '{fund}按人口和面积分档核定，每季度首月拨付'),
      ask('对承担{task}任务重的村给予单列补助', '对{task}任务重的村每年单列补助1.5万元'),
    ],
    progress: '我局预算股测算了不同标准的资金需求，抽查了十个村的实际支出。',
    plan: '修订{fund}管理办法并列入下一年度预算草案',
    obstacle: '今年财政收支矛盾突出，预算执行中不宜再提高标准',
    places: places(`
place|town|fund|task|fact
云岭乡云岭村|云岭乡|村级运转经费|森林防火|护林值守一个冬春就花去运转经费的一半
白鹭镇大圩村|白鹭镇|圩堤维护经费|防汛值守|去年汛期上堤四十六天，伙食都是村干部垫的
石桥镇李家坪村|石桥镇|安置社区运转经费|公共设施维修|电梯年检、路灯电费、化粪池清掏都没有来源
`),
  },
  {
    kind: 'suggestion',
    category: '综合',
    host: 'resources',
    coHosts: ['agriculture', 'town'],
    titles: ['关于解决{place}{matter}的建议', '关于妥善处理{place}{matter}问题的建议'],
    situation: [
      '{place}{matter}是多年遗留问题，涉及{households}户。{fact}。',
      '群众跑了不少趟，答复是几个部门都要办，却不知先办哪一个。',
    ],
    asks: [
      ask('组织有关部门会商，提出分类处理意见', '成立工作专班，按“一户一档”分类提出处理意见'),
      ask('对符合条件的先行办理，不符合的讲清政策', '符合条件的{households}户中先办一批，其余书面告知依据'),
      ask('上门集中受理，减少群众跑腿', '在村委会设集中受理点五天，材料一次收齐'),
    ],
    progress: '我局抽调人员到村集中核查档案，逐户建立了台账。',
    plan: '分类完成{matter}的处理和登记',
    obstacle: '部分房屋占用耕地红线，按现行法律不能办理登记',
    places: places(`
place|matter|households|fact
城西街道西岭村|拆迁安置房办证难|86|孩子入学要房产证，家长年年开证明
柳林镇长堤村|宅基地不动产登记|134|有的农户要抵押贷款建大棚，却拿不出证
城东街道五里村|征地留用地指标落实|210|开发区征地已满十年，留用地还在纸上
`),
  },
  {
    kind: 'suggestion',
    category: '综合',
    host: 'emergency',
    mode: 'separate',
    titles: ['关于加强{place}{risk}防范工作的建议', '关于提升{place}{risk}应对能力的建议'],
    situation: [
      '{place}{risk}风险较高，{fact}。',
      '目前村里只有几把铁锹和两台旧水泵，人员多是五十岁以上，真遇到险情力量不足。',
    ],
    asks: [
      ask('在村里建立微型消防站和应急物资点', '在村委会建微型消防站，配备水泵、发电机和救生衣', 'emergency'),
      ask('完善林区防火道和取水点', '开设防火隔离带3公里，修建取水池2个', 'forestry'),
      ask('修复防汛道路和排水设施', '修复防汛通道1.8公里，疏通排水沟', 'water'),
    ],
    progress: '我局对{place}的风险点和现有力量做了评估，组织了一次桌面推演。',
    plan: '完成{place}应急物资配备和实战演练',
    obstacle: '防火道涉及林地使用审批，须分年实施',
    places: places(`
place|risk|fact
云岭乡松坪村|森林火灾和山洪|去年清明一处坟头起火，烧过两道山梁
白鹭镇沙坝村|洪涝和溺水|三面环水，汛期只有一条路可以撤离
石桥镇塔山村|山火和滑坡|干旱年份连人畜饮水都紧张，灭火更无从谈起
`),
  },
  {
    kind: 'suggestion',
    category: '教科文卫体',
    host: 'education',
    mode: 'separate',
    titles: ['关于优化{school}周边环境的建议', '关于综合整治{school}周边秩序的建议'],
    situation: [
      '{school}在{place}，师生{people}人。校门口摊点多、车辆多、噪声大。',
      '{fact}。家长和老师希望几个部门一起管。',
    ],
    asks: [
      ask('实行错峰放学，设置家长等候区', '分年级错峰十五分钟放学，操场东侧设家长等候区', 'education'),
      ask('高峰时段维护交通，划设接送车位', '高峰时段派驻护学岗，划设限时接送车位40个', 'security'),
      ask('清理校门两侧流动摊点', '校门两侧一百米内禁止摆摊，每日早中晚三次巡查', 'urban'),
      ask('检查校外食品店，杜绝“三无”食品', '对校外32家食品经营户逐店检查，公布红黑榜', 'market'),
    ],
    progress: '我局召集学校、家长代表和有关单位在校门口现场办公，列出了问题清单。',
    plan: '完成{school}周边综合整治并形成长效机制',
    obstacle: '校门前道路狭窄，接送车位须待道路拓宽后才能增加',
    places: places(`
place|school|people|fact
城东街道文昌社区|县实验小学|3120|放学时三百米的路要走半小时
城西街道建设社区|县第二中学|2860|校外小店卖的烤肠、辣条查过一阵又回来了
柳林镇南塘村|柳林镇中心小学|870|货车从校门前过，喇叭声盖过讲课声
`),
  },
]
