import { ask, places, type Topic } from './topic.ts'

/** 提案：一件事分属几个单位的，分办或共同主办。 */
export const sharedProposals: readonly Topic[] = [
  {
    kind: 'proposal',
    category: '综合',
    host: 'health',
    mode: 'jointHosts',
    titles: ['关于推进{place}医养结合的提案', '关于在{place}探索医养结合服务的提案'],
    situation: [
      '{place}老年人口密集，失能半失能老人约{elders}人，看病和照护往往要两头跑。{fact}。',
      '医和养分属两个系统，资源各建各的，亟须拧成一股绳。',
    ],
    asks: [
      ask('由医疗机构托管或签约养老服务设施', '由{hospital}与养老服务设施签约，医生每周巡诊两次', 'health'),
      ask('在养老机构增设护理床位和康复区', '增设护理型床位和康复区，配备护理员{nurses}名', 'civil'),
      ask('培训家庭照护者', '每季度举办家庭照护者培训班，发放照护手册', 'health'),
    ],
    progress: '卫生健康、民政两部门联合到现场调研，核对了老人名册和服务设施情况。',
    plan: '建成{place}医养结合服务点',
    obstacle: '现有房屋消防条件不达标，须先完成改造',
    places: places(`
place|elders|hospital|nurses|fact
城西街道|310|县中医院|12|社区老人取药、理疗都要转两趟车
石桥镇|240|石桥镇中心卫生院|9|敬老院与卫生院一墙之隔，却没有门相通
柳林镇|265|柳林镇中心卫生院|10|住院老人出院后无人照护，反复入院
白鹭镇|180|白鹭镇卫生院|7|圩区老人出行不便，小病拖成大病
`),
  },
  {
    kind: 'proposal',
    category: '农林水',
    host: 'agriculture',
    mode: 'jointHosts',
    titles: ['关于促进{place}农文旅融合发展的提案', '关于以{theme}带动{place}农文旅融合的提案'],
    situation: [
      '{place}有好山好水，也有{theme}这样的好资源，去年接待游客约{visitors}万人次。',
      '但农业归农业、旅游归旅游，{fact}，综合效益没有发挥出来。',
    ],
    asks: [
      ask('打造可采摘、可体验的农业园区', '建设{theme}体验园，统一采摘标准和价格', 'agriculture'),
      ask('策划节庆活动，完善旅游服务', '每年举办{theme}文化节，设游客服务点2处', 'culture'),
      ask('扶持民宿和农家乐提档', '评选星级农家乐，统一卫生和消防标准', 'culture'),
    ],
    progress: '农业农村、文广旅两部门与乡镇一起会商，形成了任务分工。',
    plan: '完成{place}农文旅融合示范点建设',
    obstacle: '配套建设用地指标不足，需统筹解决',
    places: places(`
place|theme|visitors|fact
云岭乡|高山茶|6.8|游客拍完照就走，一杯茶也没喝上
石桥镇|脆桃|4.2|桃花开时人山人海，桃子熟时无人知晓
白鹭镇|湖鲜|7.5|休渔期外也吃不到正宗的湖鱼
柳林镇|花海|9.1|门票收入归公司，农户只拿租金
`),
  },
  {
    kind: 'proposal',
    category: '综合',
    host: 'housing',
    mode: 'separate',
    titles: ['关于综合治理{place}周边环境的提案', '关于提升{place}片区品质的提案'],
    situation: [
      '{place}是县城的重要窗口，人流车流集中。{fact}。',
      '问题涉及几个部门，单打独斗难以见效，建议明确分工、一起推进。',
    ],
    asks: [
      ask('修补破损路面和人行道，完善排水', '修补路面和人行道3200平方米，疏通排水管网', 'housing'),
      ask('规范停车和摊点，增设公厕', '施划停车位{spaces}个，增设公厕1座，摊点入室经营', 'urban'),
      ask('优化交通组织，整治黑车揽客', '调整信号配时，设即停即走区，查处非法揽客', 'security'),
      ask('清理噪声和油烟扰民', '对12家扰民商户责令整改，安装净化和降噪设施', 'ecology'),
    ],
    progress: '我局会同有关单位现场会诊，拉出了问题清单和责任清单。',
    plan: '完成{place}片区道路和排水整治',
    obstacle: '部分地下管线产权单位多，须协调后统一施工',
    places: places(`
place|spaces|fact
火车站广场|160|出站口黑车揽客，雨天积水没过脚面
县医院|210|急救通道常被占用，陪护家属无处停车吃饭
青禾公园|120|周末三条路同时堵，公厕排长队
东关商圈|180|外摆摊位占了盲道，夜里音响到十一点
迎宾大道入城口|90|砂石车带泥上路，广告牌破旧，外地客人第一印象不好
老西街|70|店铺后厨污水排到街面，电动车穿行不断
`),
  },
]
