import type { SeasonPicker } from './season-items.ts'
import type { Tale } from './tale.ts'

/** What happens on the way to a reply: news in between, marks of leaders, a step skipped, doubts of proposers. */
export function onTheWay(season: SeasonPicker): readonly Tale[] {
  return [interim(season), marked(season), bypassed(season), doubted(season), doubtAnswered(season)]
}

/** 阶段性答复. */
function interim(season: SeasonPicker): Tale {
  const tale = season.pick({ fate: 'open', host: 'education' })
  return tale.on('2024-07-26').does(tale.cast.officeOf('education'), 'sendInterimReply', {
    assignmentId: 'a1',
    text: '您的建议我们已到现场调研两次，实施方案正在征求县财政局意见，预计8月下旬正式答复，先向您报告进展。',
  })
}

/** 拟办、批示、领办 inside the unit. */
function marked(season: SeasonPicker): Tale {
  const tale = season.pick({ fate: 'drafting', host: 'education' })
  const { cast } = tale
  return tale
    .on('2024-05-08')
    .does(cast.officeOf('education'), 'markInUnit', {
      assignmentId: 'a1',
      act: 'propose',
      text: '拟请基教股牵头、计财股配合办理，呈局长批示。',
    })
    .does(cast.leaderOf('education'), 'markInUnit', {
      assignmentId: 'a1',
      act: 'instruct',
      text: '同意。务必先与代表委员当面沟通，再拟答复。',
    })
    .does(cast.leaderOf('education'), 'markInUnit', { assignmentId: 'a1', act: 'lead', text: '' })
}

/** 越级同意: the reason stays on the letter. */
function bypassed(season: SeasonPicker): Tale {
  const tale = season.pick({ fate: 'inClearance', host: 'housing' })
  return tale.on('2024-08-09').inTheEvening().does(tale.cast.leaderOf('housing'), 'bypassClearance', {
    replyId: 'r1',
    reason: '办公室负责人出差，代表下周一来局面谈，需当日签发。',
  })
}

/** 对承办单位有异议: the supervision office owes an answer. */
function doubted(season: SeasonPicker): Tale {
  const tale = season.pick({ fate: 'open', host: 'housing' })
  return tale.on('2024-08-07').does(tale.proposer(), 'objectToUnits', {
    reason: '涉及的路段由街道管护，请增加街道办事处共同办理。',
  })
}

/** The same, answered. */
function doubtAnswered(season: SeasonPicker): Tale {
  const tale = season.pick({ fate: 'open', host: 'transport' })
  return tale
    .on('2024-05-09')
    .does(tale.proposer(), 'objectToUnits', { reason: '公交线路由运营公司安排，希望公司也参加。' })
    .on('2024-05-14')
    .does(tale.ducha, 'answerProposerObjection', {
      answer: '公交公司由县交通局监管，仍由该局承办，已要求其请公司负责人一同面商。',
    })
}
