import { economyProposals } from './economy-proposals.ts'
import { governanceProposals } from './governance-proposals.ts'
import { homesAndServices } from './homes-and-services.ts'
import { peopleProposals } from './people-proposals.ts'
import { schoolsAndCare } from './schools-and-care.ts'
import { sharedProposals } from './shared-proposals.ts'
import { streetsAndTraffic } from './streets-and-traffic.ts'
import type { Topic } from './topic.ts'
import { townProposals } from './town-proposals.ts'
import { villageLifeAndWork } from './village-life-and-work.ts'
import { villageRoads } from './village-roads.ts'
import { waterAndFields } from './water-and-fields.ts'

/** Everything the county's deputies and members raised in 2024. */
export const allTopics: readonly Topic[] = [
  ...villageRoads,
  ...streetsAndTraffic,
  ...waterAndFields,
  ...homesAndServices,
  ...schoolsAndCare,
  ...villageLifeAndWork,
  ...economyProposals,
  ...townProposals,
  ...peopleProposals,
  ...governanceProposals,
  ...sharedProposals,
]
