import type { Cast } from '../cast/cast.ts'
import { idsFrom } from '../cast/ids.ts'
import { sessionsBefore } from '../county/county.ts'
import { units } from '../county/units.ts'
import { seeded } from '../random.ts'
import type { Line } from '../season-2024/line.ts'
import { momentOf } from '../season-2024/pace.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import { beforeAssignment } from './before-assignment.ts'
import { beforeFiling } from './before-filing.ts'
import type { Begin } from './begin.ts'
import { coHosts } from './co-hosts.ts'
import { enteredByStaff } from './entered-by-staff.ts'
import { keyItems } from './key-items.ts'
import { merged } from './merged.ts'
import { moreTime } from './more-time.ts'
import { onTheWay } from './on-the-way.ts'
import { parked } from './parked.ts'
import { movedPromises } from './promises-moved.ts'
import { promises } from './promises.ts'
import { SeasonPicker, type SeasonItems } from './season-items.ts'
import { secondRounds } from './second-rounds.ts'
import { Tale } from './tale.ts'
import { withdrawals } from './withdrawals.ts'

/**
 * Everything that the usual way of the season does not show, told on purpose: on items that were never filed, on items
 * of the year before, and on some of the season's own. The figures of the season stay what they are.
 */
export function branchLines(cast: Cast, season: SeasonItems, seed: number): readonly Line[] {
  const nextId = idsFrom(seeded(seed))
  const begin: Begin = matter => new Tale(cast, nextId(), matter)
  const picker = new SeasonPicker(season, cast)
  const tales = [
    ...beforeFiling(begin),
    ...withdrawals(begin),
    ...beforeAssignment(begin),
    coHosts(begin),
    ...secondRounds(begin),
    enteredByStaff(begin),
    ...promises(begin),
    ...movedPromises(begin),
    ...parked(begin),
    ...keyItems(picker),
    ...moreTime(picker),
    ...onTheWay(picker),
  ]
  return [meetingOfTheYearBefore(cast), ...tales.flatMap(tale => tale.lines()), ...merged(begin)]
}

/** 2023年交办会: under which the items of that year were handed out. */
function meetingOfTheYearBefore(cast: Cast): Line {
  const heldOn = plainDate('2023-04-12')
  return {
    at: momentOf(heldOn, 500),
    lanes: ['activity assignment-2023'],
    act: {
      kind: 'activity',
      actor: cast.office('ducha'),
      activityId: 'assignment-2023',
      data: {
        kind: 'assignmentMeeting',
        title: `${sessionsBefore.suggestion.year}年代表建议和委员提案交办会`,
        heldOn,
        place: '县会议中心二楼会议厅',
        chair: '常务副县长 秦望川',
        unitIds: units.map(({ id }) => id),
        summary: '集中交办2023年代表建议和委员提案。',
      },
    },
  }
}
