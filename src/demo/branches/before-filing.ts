import { proposal, suggestion } from './small-matters.ts'
import type { Tale } from './tale.ts'
import { tellHandingIn, tellSubmitting } from './usual-way.ts'
import type { Begin } from './begin.ts'

/** 登记立案之前: signatures, returns, advice, refusals and conversions of this year. */
export function beforeFiling(begin: Begin): readonly Tale[] {
  return [
    coSigning(begin),
    returned(begin),
    advised(begin),
    refused(begin),
    passedOn(begin),
    converted(begin),
  ]
}

/** 征集联名: one has signed, two have not answered yet. */
function coSigning(begin: Begin): Tale {
  const tale = begin(
    suggestion('关于在老旧小区增设电动自行车充电棚的建议', {
      situation: '城东街道七个老旧小区没有集中充电点，居民从楼上拉线充电，去年发生两起起火。',
      asks: ['在七个老旧小区各建一处充电棚', '充电价格由县里统一限价'],
      proposers: ['林秀荷', '周大田', '潘红梅'],
      category: '城建环保',
    }),
  )
  tellSubmitting(tale.on('2024-08-06'), { year: 2024, until: '2024-08-20' })
  return tale.on('2024-08-08').does(tale.proposer(2), 'answerInvitation', {
    signs: true,
    opinion: '我们镇上也有同样的问题。',
  })
}

/** 退回修改: waits on the deputy's phone. */
function returned(begin: Begin): Tale {
  const tale = begin(
    suggestion('关于改善农村交通的建议', {
      situation: '白鹭镇群众反映出行不方便。',
      asks: ['请有关部门想办法解决'],
      proposers: ['潘红梅'],
      category: '工业交通',
    }),
  )
  tellHandingIn(tale.on('2024-08-05'), 2024)
  return tale.on('2024-08-08').does(tale.body, 'returnItem', {
    reason: '请写明是哪个村、哪一段路、现在是什么情况，并提出具体的要求，一事一议。',
  })
}

/** 建议撤回: the member decides. */
function advised(begin: Begin): Tale {
  const tale = begin(
    proposal('关于推广课后延时服务的提案', {
      situation: '部分家长下班晚，孩子放学后无人照看。',
      asks: ['在全县小学推广课后延时服务'],
      proposers: ['许文远'],
      category: '教科文卫体',
    }),
  )
  tellHandingIn(tale.on('2024-07-30'), 2024)
  return tale.on('2024-08-06').does(tale.body, 'adviseWithdrawal', {
    reason: '县教体局已于7月印发通知，秋季学期起全县小学全部开展课后服务，建议您看过文件后再决定是否撤回。',
  })
}

/** 不予立案, with its ground and what the member may do instead. */
function refused(begin: Begin): Tale {
  const tale = begin(
    proposal('关于推广某品牌智慧课堂设备的提案', {
      situation: '某品牌智慧课堂设备在外地使用效果较好。',
      asks: ['请县里统一采购该品牌设备'],
      proposers: ['陆建舟'],
      category: '教科文卫体',
    }),
  )
  tellHandingIn(tale.on('2024-03-04'), 2024)
  return tale.on('2024-03-11').does(tale.body, 'refuseItem', {
    ground: 'promotion',
    explanation: '提案推荐特定企业的产品，不作为提案办理。如对信息化教学有一般性建议，欢迎另行提出。',
    disposal: 'nothing',
    addressee: '',
  })
}

/** 不予受理, and passed on to those whose matter it is. */
function passedOn(begin: Begin): Tale {
  const tale = begin(
    suggestion('关于解决邻里宅基地纠纷的建议', {
      situation: '石桥镇两户村民因宅基地边界发生争执，请求重新划界。',
      asks: ['请重新丈量两户宅基地并划定边界'],
      proposers: ['周大田'],
      category: '其他',
    }),
  )
  tellHandingIn(tale.on('2024-05-20'), 2024)
  return tale.on('2024-05-23').does(tale.body, 'refuseItem', {
    ground: 'personalMatter',
    explanation: '反映的是个别村民之间的纠纷，转信访渠道并由石桥镇调解，结果由镇里告知当事人和您。',
    disposal: 'petition',
    addressee: '县信访局',
  })
}

/** 转办: a member's letter rather than a proposal. */
function converted(begin: Begin): Tale {
  const tale = begin(
    proposal('关于县医院门诊楼电梯夏季常停的提案', {
      situation: '县人民医院门诊楼两部电梯今夏停运四次，老人上楼困难。',
      asks: ['尽快检修门诊楼电梯'],
      proposers: ['沈若兰'],
      category: '教科文卫体',
    }),
  )
  tellHandingIn(tale.on('2024-07-22'), 2024)
  return tale.on('2024-07-24').does(tale.body, 'convertItem', {
    destination: 'memberLetter',
    addressee: '县卫生健康委员会',
    explanation: '事项单一、时间紧急，按委员来信当天转县卫生健康委处理，比提案办理更快。',
  })
}
