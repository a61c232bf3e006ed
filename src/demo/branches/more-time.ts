import { plainDate } from '#domain/time/plain-date.ts'
import type { SeasonPicker } from './season-items.ts'
import type { Tale } from './tale.ts'

/** 延期、暂停: one wish to be decided, one granted, one refused, and a clock that stands still. */
export function moreTime(season: SeasonPicker): readonly Tale[] {
  const asked = season.pick({ fate: 'open', host: 'education' })
  wish(asked.on('2024-08-08'), '2024-09-30', '需要等待秋季学期开学后核定学位，8月底前数据不全。')
  const granted = season.pick({ fate: 'open', host: 'housing' })
  wish(granted.on('2024-07-29'), '2024-10-15', '项目可研报告9月中旬才能批复，批复后方可明确工期。')
  granted.on('2024-08-01').does(granted.ducha, 'decideExtension', {
    assignmentId: 'a1',
    isGranted: true,
    note: '理由充分，请把延期情况向提出人说明。',
  })
  const refused = season.pick({ fate: 'open', host: 'transport' })
  wish(refused.on('2024-07-30'), '2024-10-25', '承办人员外出培训，人手不足。')
  refused.on('2024-08-02').does(refused.ducha, 'decideExtension', {
    assignmentId: 'a1',
    isGranted: false,
    note: '人手问题由单位内部调剂，仍按8月30日答复。',
  })
  const paused = season.pick({ fate: 'open', host: 'transport' })
  paused.on('2024-07-22').does(paused.ducha, 'pauseClock', {
    assignmentId: 'a1',
    reason: 'higherAuthority',
    note: '线路调整须报市交通运输局批准，7月19日已上报。',
  })
  return [asked, granted, refused, paused]
}

function wish(tale: Tale, wishedOn: string, reason: string): void {
  tale.does(tale.cast.officeOf(tale.unit()), 'requestExtension', {
    assignmentId: 'a1',
    reason,
    wishedOn: plainDate(wishedOn),
  })
}
