import type { Item } from '#domain/item/item.ts'
import type { Reply } from '#domain/item/reply/reply.ts'
import {
  unbornJurisdiction,
  type Jurisdiction,
  type Session,
  type Unit,
} from '#domain/jurisdiction/jurisdiction.ts'
import { plainDate } from '#domain/time/plain-date.ts'
import type { LetterData } from '#documents/reply-letter/letter-data.ts'

/** A county, its units and a plenary for the tests of papers. */
export const housing = unit('housing', '示范县住房和城乡建设局', '县住建局')
export const water = unit('water', '示范县水利局', '县水利局')
export const congress: Session = {
  id: 's1',
  body: 'congress',
  year: 2024,
  term: 17,
  ordinal: 3,
  name: '示范县第十七届人民代表大会第三次会议',
  opensOn: plainDate('2024-01-10'),
  closesOn: plainDate('2024-01-13'),
}
export const county: Jurisdiction = {
  ...unbornJurisdiction('county'),
  name: '示范县',
  units: [housing, water, unit('roads', '示范县交通运输局', '县交通局')],
  sessions: [congress],
}

/** The data of the letter to one reply of an item. */
export function letterData(item: Item, reply: Reply | undefined = item.replies[0]): LetterData {
  if (!reply) throw new Error('the item has no reply')
  return {
    item,
    reply,
    unit: housing,
    session: congress,
    jurisdiction: county,
    today: plainDate('2024-07-01'),
  }
}

function unit(id: string, name: string, shortName: string): Unit {
  return { id, name, shortName, aliases: [], duties: '', group: 'government', agencyCode: '示住建函' }
}
