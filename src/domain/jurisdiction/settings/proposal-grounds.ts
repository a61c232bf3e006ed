import type { RefusalGround } from './refusal-ground.ts'

/** The ten grounds of the national CPPCC rules for not filing a proposal (`domain-rules.md` 2.4), and any other. */
export const nationalProposalGrounds: readonly RefusalGround[] = [
  {
    code: 'secrets',
    label: '涉及党和国家秘密',
    labelEn: 'Secrets of party or state',
    disposal: 'nothing',
    notice: '内容涉及秘密，不能通过本系统提交。请与我们联系，按保密规定处理。',
  },
  {
    code: 'forbiddenByState',
    label: '国家明令禁止的事项',
    labelEn: 'Matters forbidden by the state',
    disposal: 'nothing',
    notice: '所提内容与国家现行规定不符，不能立案。感谢您的关注，欢迎就其他问题提出提案。',
  },
  {
    code: 'partyMembership',
    label: '中共党员对党内组织、人事安排的意见',
    labelEn: 'A party member’s view on organisation or posts in the party',
    disposal: 'nothing',
    notice: '对党内组织和人事安排的意见，请通过党内渠道反映。',
  },
  {
    code: 'partyInternal',
    label: '民主党派成员反映本组织内部问题',
    labelEn: 'A member on the inner affairs of his or her own party',
    disposal: 'nothing',
    notice: '所提事项属于党派内部事务，请向所在组织提出。',
  },
  {
    code: 'inLitigation',
    label: '已进入民事、刑事、行政诉讼或仲裁程序',
    labelEn: 'Already in litigation or arbitration',
    disposal: 'nothing',
    notice: '所提事项已进入诉讼、仲裁程序，应由有关机关依法处理，不予立案。',
  },
  {
    code: 'academic',
    label: '属于学术研讨',
    labelEn: 'Academic discussion',
    disposal: 'nothing',
    notice: '学术研讨不属于提案的范围。如涉及工作改进，欢迎写明具体建议后重新提出。',
  },
  {
    code: 'personalMatter',
    label: '为委员本人或亲属解决个人问题',
    labelEn: 'A personal matter of the member or relatives',
    disposal: 'nothing',
    notice: '您反映的是个人具体问题，按规定不予立案。请直接向有关部门反映，我们可以协助联系。',
  },
  {
    code: 'promotion',
    label: '宣传、推介具体作品、产品',
    labelEn: 'Promotion of specific works or products',
    disposal: 'nothing',
    notice: '作品、产品的宣传推介不属于提案的范围，不予立案。',
  },
  {
    code: 'namedAccusation',
    label: '指名举报',
    labelEn: 'An accusation against a named person',
    disposal: 'nothing',
    notice: '指名举报请向纪检监察机关提出，我们可以协助转交。',
  },
  {
    code: 'noRealContent',
    label: '内容空泛，没有具体建议',
    labelEn: 'Empty, without a specific suggestion',
    disposal: 'opinionInformation',
    notice: '所提内容还没有具体建议，暂不立案，已作为社情民意信息转送有关部门参考。欢迎补充后另行提出。',
  },
  {
    code: 'other',
    label: '其他不宜作为提案的',
    labelEn: 'Another reason',
    disposal: 'nothing',
    notice: '经研究，暂不作为提案立案，具体原因如下。',
  },
]
