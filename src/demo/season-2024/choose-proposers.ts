import type { ItemProposer } from '#domain/item/item.ts'
import type { Proposer } from '#domain/roll/roll.ts'
import type { Sector } from '../cast/roll.ts'
import { townOf, unitOf } from '../county/units.ts'
import type { Random } from '../random.ts'
import type { Place, Topic } from '../topics/topic.ts'

/** Sectors that speak on matters of a category; the other members speak on everything. */
const speakers: Record<string, readonly Sector[]> = {
  工业交通: ['经济界', '工商联界', '民建界', '科技界'],
  财政贸易: ['经济界', '工商联界', '民建界'],
  农林水: ['农业界', '科技界', '民革界'],
  城建环保: ['中共界', '民盟界', '无党派人士界', '社会福利和社会保障界'],
  教科文卫体: ['教育界', '医药卫生界', '文化艺术界', '民进界', '农工党界'],
  政法: ['社会福利和社会保障界', '共青团界', '妇联界', '无党派人士界'],
  民政人社: ['工会界', '妇联界', '社会福利和社会保障界', '共青团界'],
}

/** Bodies that speak on a category before others. */
const bodiesFor: Record<string, readonly string[]> = {
  工业交通: ['青禾县工商业联合会', '县政协经济委员会', '青禾县科学技术协会'],
  财政贸易: ['青禾县工商业联合会', '中国民主建国会青禾县支部', '县政协经济委员会'],
  农林水: ['县政协农业和农村委员会', '青禾县科学技术协会'],
  城建环保: ['中国民主同盟青禾县支部', '县政协社会法制委员会'],
  教科文卫体: [
    '县政协教科卫体委员会',
    '县政协文化文史委员会',
    '县政协教育界别',
    '县政协医药卫生界别',
    '中国农工民主党青禾县支部',
    '中国民主促进会青禾县支部',
  ],
  政法: ['县政协社会法制委员会', '青禾县妇女联合会'],
  民政人社: ['青禾县总工会', '青禾县妇女联合会', '共青团青禾县委员会'],
}

type Matter = { readonly topic: Topic; readonly place: Place }

/** Who hands an item in: somebody of the place or of the field, alone or with others, or a body. */
export function proposersFor(
  { topic, place }: Matter,
  roll: readonly Proposer[],
  random: Random,
): readonly ItemProposer[] {
  const town = townOf(place.place)
  const townName = town ? unitOf(town).shortName : undefined
  if (topic.kind === 'suggestion') {
    if (townName && random.chance(0.05)) return named(roll, ({ name }) => name === `${townName}代表团`)
    const near = roll.filter(
      ({ type, group }) => type === 'deputy' && (!townName || group.startsWith(townName)),
    )
    return signatories(near, random)
  }
  const body = random.pick(bodiesFor[topic.category] ?? ['青禾县工商业联合会'])
  if (random.chance(0.16)) return named(roll, ({ name }) => name === body)
  const groups: readonly string[] = speakers[topic.category] ?? []
  const members = roll.filter(({ type }) => type === 'member')
  const near = random.chance(0.75) ? members.filter(({ group }) => groups.includes(group)) : members
  return signatories(near.length > 0 ? near : members, random)
}

/** One in three is signed by two to twelve. */
function signatories(near: readonly Proposer[], random: Random): readonly ItemProposer[] {
  const count = random.chance(0.33) ? random.pick([2, 2, 2, 3, 3, 3, 4, 5, 6, 8, 10, 12]) : 1
  return random.shuffled(near).slice(0, count).map(asSignatory)
}

function named(roll: readonly Proposer[], isIt: (entry: Proposer) => boolean): readonly ItemProposer[] {
  return roll.filter(isIt).map(asSignatory)
}

export function asSignatory({ id, name, type, group }: Proposer): ItemProposer {
  return { id, name, type, ...(group ? { group } : {}) }
}
