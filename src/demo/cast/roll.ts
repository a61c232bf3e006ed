import type { Proposer } from '#domain/roll/roll.ts'
import type { ProposerType } from '#domain/vocabulary/proposer-types.ts'
import type { Random } from '../random.ts'
import { namesFrom } from './names.ts'

/** 代表团: one for each township or street, twenty deputies in each. */
export const delegations = ['城东街道', '城西街道', '石桥镇', '柳林镇', '白鹭镇', '云岭乡'] as const
const deputiesInEach = 20

/** 界别 with its number of members, 110 in all. */
export const sectors = {
  中共界: 9,
  民革界: 3,
  民盟界: 4,
  民建界: 4,
  民进界: 3,
  农工党界: 3,
  无党派人士界: 5,
  共青团界: 3,
  工会界: 4,
  妇联界: 5,
  工商联界: 10,
  科技界: 7,
  教育界: 10,
  文化艺术界: 6,
  医药卫生界: 9,
  农业界: 11,
  经济界: 8,
  社会福利和社会保障界: 6,
} as const satisfies Record<string, number>
export type Sector = keyof typeof sectors

const bodies: readonly (readonly [string, ProposerType])[] = [
  ['中国民主同盟青禾县支部', 'party'],
  ['中国民主建国会青禾县支部', 'party'],
  ['中国农工民主党青禾县支部', 'party'],
  ['中国民主促进会青禾县支部', 'party'],
  ['青禾县工商业联合会', 'organisation'],
  ['青禾县总工会', 'organisation'],
  ['共青团青禾县委员会', 'organisation'],
  ['青禾县妇女联合会', 'organisation'],
  ['青禾县科学技术协会', 'organisation'],
  ['县政协经济委员会', 'committee'],
  ['县政协农业和农村委员会', 'committee'],
  ['县政协教科卫体委员会', 'committee'],
  ['县政协社会法制委员会', 'committee'],
  ['县政协文化文史委员会', 'committee'],
  ['县政协教育界别', 'sector'],
  ['县政协医药卫生界别', 'sector'],
]

/** Proposers who can be signed in as: name, login and where they belong. */
export const leads = [
  { login: 'linxiuhe', name: '林秀荷', group: '城东街道' },
  { login: 'zhoudatian', name: '周大田', group: '石桥镇' },
  { login: 'panhongmei', name: '潘红梅', group: '白鹭镇' },
  { login: 'xuwenyuan', name: '许文远', group: '教育界' },
  { login: 'shenruolan', name: '沈若兰', group: '医药卫生界' },
  { login: 'lujianzhou', name: '陆建舟', group: '经济界' },
  { login: 'gongshanglian', name: '青禾县工商业联合会', group: '' },
] as const

/** 名册 of the county. Telephone numbers begin with zeros, so that nobody can be called by mistake. */
export function rollOf(random: Random): readonly Proposer[] {
  const nextName = namesFrom(
    random,
    leads.map(({ name }) => name),
  )
  const people = (type: 'deputy' | 'member', groups: readonly (readonly [string, number])[]) =>
    groups.flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => {
        const known = index === 0 ? leads.find(lead => lead.group === group) : undefined
        return { type, name: known?.name ?? nextName(), group: type === 'deputy' ? `${group}代表团` : group }
      }),
    )
  const entries = [
    ...people(
      'deputy',
      delegations.map(group => [group, deputiesInEach] as const),
    ),
    ...people('member', Object.entries(sectors)),
    ...delegations.map(group => ({ type: 'delegation' as const, name: `${group}代表团`, group: '' })),
    ...bodies.map(([name, type]) => ({ type, name, group: '' })),
  ]
  return entries.map((entry, index) => ({
    ...entry,
    id: `p${String(index + 1).padStart(3, '0')}`,
    phone: `000-0000-${String(index + 1).padStart(4, '0')}`,
    contactName: entry.type === 'deputy' || entry.type === 'member' ? '' : nextName(),
  }))
}
