import { plainDate } from '#domain/time/plain-date.ts'
import type { ActivityKind } from '#domain/vocabulary/activity-kinds.ts'
import type { UnitId } from '../county/units.ts'

type DemoActivity = {
  readonly id: string
  readonly kind: ActivityKind
  readonly title: string
  readonly heldOn: ReturnType<typeof plainDate>
  readonly place: string
  readonly chair: string
  readonly unitIds: readonly UnitId[]
  readonly notice?: { readonly number: string; readonly title: string; readonly requirements: string }
  readonly summary: string
}

const large: readonly UnitId[] = [
  'development',
  'security',
  'housing',
  'urban',
  'education',
  'transport',
  'agriculture',
  'water',
]

const requirements = [
  '一、明确责任。各承办单位主要负责人为第一责任人，对每一件落实“五定”：定分管领导、定责任股室、定办理标准、定完成时限、定专人督办。',
  '二、按时签收。交办之日起五个工作日内核对签收；认为不属于本单位职责的，在同一期限内说明理由和依据申请调整，逾期视为接受，不得自行转办。',
  '三、加强沟通。办前联系、办中沟通、办后反馈，答复前与提出者见面不少于一次，并请提出者确认。',
  '四、保证质量。对所提事项逐条回应，能办的立即办，需要时间的写明计划和期限，暂不能办的说明理由。',
  '五、按时答复。2024年8月30日前全部办复；涉及面广、难度大的经同意可延至六个月。会办单位8月16日前向主办单位提出意见。',
  '六、严格考核。县政府督查室跟踪进度，对办理数量多、难度大的单位进行检查、抽查和复查，结果纳入年度绩效考核。',
].join('\n')

/** 会议、培训、调研、检查 of the year, as the supervision office recorded them. */
export const activities: readonly DemoActivity[] = [
  {
    id: 'executive-1',
    kind: 'executiveMeeting',
    title: '县政府第三十二次常务会议',
    heldOn: plainDate('2024-03-28'),
    place: '县政府第一会议室',
    chair: '县长 高景远',
    unitIds: [],
    summary: '听取2024年代表建议、委员提案受理立案情况汇报，审议年度办理工作方案和考核细则。',
  },
  {
    id: 'plenary',
    kind: 'plenaryMeeting',
    title: '县政府第三次全体（扩大）会议',
    heldOn: plainDate('2024-04-25'),
    place: '县会议中心报告厅',
    chair: '县长 高景远',
    unitIds: [],
    summary: '对2024年代表建议和委员提案办理工作进行部署，要求各单位主要负责人亲自研究、亲自面商、亲自审签。',
  },
  {
    id: 'assignment-1',
    kind: 'assignmentMeeting',
    title: '2024年代表建议和委员提案专题交办会',
    heldOn: plainDate('2024-04-26'),
    place: '县会议中心二楼会议厅',
    chair: '常务副县长 秦望川',
    unitIds: [],
    notice: {
      number: '青禾政办函〔2024〕18号',
      title: '关于做好2024年县人大代表建议和政协委员提案办理工作的通知',
      requirements,
    },
    summary: '县人大常委会代工委、县政协提案委分别通报情况，县政府集中交办大会期间建议135件、提案227件。',
  },
  {
    id: 'training-1',
    kind: 'training',
    title: '建议提案办理业务培训班',
    heldOn: plainDate('2024-05-10'),
    place: '县委党校',
    chair: '督查室 方立信',
    unitIds: [],
    summary:
      '讲解签收、面商、答复格式和系统操作，各承办单位办公室主任和承办人七十余人参加，现场演练答复函起草。',
  },
  {
    id: 'research-1',
    kind: 'fieldResearch',
    title: '农村道路和供水类建议办理调研',
    heldOn: plainDate('2024-05-22'),
    place: '石桥镇、云岭乡',
    chair: '副县长 陶长林',
    unitIds: ['transport', 'water', 'shiqiao', 'yunling'],
    summary: '实地查看通村公路、危桥和小型水库，与代表在田间地头交流，明确列入项目库的先后次序。',
  },
  {
    id: 'inspection-1',
    kind: 'inspection',
    title: '签收和“五定”落实情况检查',
    heldOn: plainDate('2024-06-04'),
    place: '各承办单位',
    chair: '督查室 方立信',
    unitIds: large,
    summary: '对八个承办件数较多的单位逐件检查台账，督促三个单位补充办理标准。',
  },
  {
    id: 'assignment-2',
    kind: 'assignmentMeeting',
    title: '闭会期间代表建议交办（第一批）',
    heldOn: plainDate('2024-06-07'),
    place: '县政府第三会议室',
    chair: '督查室 方立信',
    unitIds: [],
    notice: {
      number: '青禾政办函〔2024〕27号',
      title: '关于交办闭会期间代表建议（第一批）的通知',
      requirements: '闭会期间建议与大会期间建议同等对待，请于8月30日前办复。',
    },
    summary: '交办5月收到的闭会期间代表建议2件。',
  },
  {
    id: 'discussion-1',
    kind: 'discussionMeeting',
    title: '城区停车和老旧小区改造类提案办理座谈会',
    heldOn: plainDate('2024-06-13'),
    place: '县政协委员之家',
    chair: '副县长 陶长林',
    unitIds: ['housing', 'urban', 'security', 'chengdong', 'chengxi'],
    summary: '十一位委员与四个承办单位面对面，逐件商量办理方案，当场确定利用闲置地块建设停车场两处。',
  },
  {
    id: 'executive-2',
    kind: 'executiveMeeting',
    title: '县政府第三十五次常务会议',
    heldOn: plainDate('2024-06-20'),
    place: '县政府第一会议室',
    chair: '县长 高景远',
    unitIds: [],
    summary: '听取上半年建议提案办理进展汇报，研究涉及多个单位的七件事项。',
  },
  {
    id: 'research-2',
    kind: 'fieldResearch',
    title: '教育卫生类建议提案办理调研',
    heldOn: plainDate('2024-06-27'),
    place: '柳林镇、白鹭镇',
    chair: '副县长 温雅宁',
    unitIds: ['education', 'health', 'finance'],
    summary: '走访四所学校、三家卫生院，听取校长、医生和代表委员意见，研究秋季学期学位保障。',
  },
  {
    id: 'inspection-2',
    kind: 'inspection',
    title: '面商情况抽查',
    heldOn: plainDate('2024-07-09'),
    place: '部分承办单位',
    chair: '督查室 方立信',
    unitIds: ['urban', 'agriculture', 'culture', 'market', 'ecology'],
    summary: '电话回访代表委员四十二人，核实见面情况，对以电话代替面商的两个单位提出整改要求。',
  },
  {
    id: 'assignment-3',
    kind: 'assignmentMeeting',
    title: '闭会期间代表建议交办（第二批）',
    heldOn: plainDate('2024-07-03'),
    place: '县政府第三会议室',
    chair: '督查室 方立信',
    unitIds: [],
    notice: {
      number: '青禾政办函〔2024〕33号',
      title: '关于交办闭会期间代表建议（第二批）的通知',
      requirements: '请按职责分工抓紧办理，于8月30日前办复，并及时与代表见面沟通。',
    },
    summary: '交办6月收到的闭会期间代表建议2件。',
  },
  {
    id: 'assignment-4',
    kind: 'assignmentMeeting',
    title: '闭会期间代表建议交办（第三批）',
    heldOn: plainDate('2024-07-17'),
    place: '县政府第三会议室',
    chair: '督查室 方立信',
    unitIds: [],
    notice: {
      number: '青禾政办函〔2024〕36号',
      title: '关于交办闭会期间代表建议（第三批）的通知',
      requirements: '请于8月30日前办复，并及时与代表见面沟通。',
    },
    summary: '交办7月收到的闭会期间代表建议1件。',
  },
  {
    id: 'discussion-2',
    kind: 'discussionMeeting',
    title: '承办单位办理工作座谈会',
    heldOn: plainDate('2024-07-18'),
    place: '县政府第二会议室',
    chair: '常务副县长 秦望川',
    unitIds: large,
    summary: '八个办理大户交流做法，剖析四件不满意件的原因，研究二次办理措施。',
  },
  {
    id: 'research-3',
    kind: 'fieldResearch',
    title: '办理工作实地督查调研',
    heldOn: plainDate('2024-07-23'),
    place: '城东街道、城西街道',
    chair: '督查室 方立信',
    unitIds: ['housing', 'urban', 'security', 'transport'],
    summary: '到十二个现场看进度，对照答复承诺逐项核对，形成问题清单交承办单位。',
  },
  {
    id: 'deputies-1',
    kind: 'deputiesInspection',
    title: '代表委员视察办理成效',
    heldOn: plainDate('2024-07-30'),
    place: '石桥镇、城东街道',
    chair: '县人大常委会、县政协有关领导',
    unitIds: ['transport', 'education', 'housing'],
    summary: '二十六位代表委员视察通村公路、学校扩建和停车场项目，提出意见九条。',
  },
  {
    id: 'inspection-3',
    kind: 'inspection',
    title: '答复质量检查和整改复查',
    heldOn: plainDate('2024-08-06'),
    place: '各承办单位',
    chair: '督查室 方立信',
    unitIds: large,
    summary: '抽查已办复件三十件，复查前两次检查发现的问题，退回重写答复稿两件。',
  },
]
