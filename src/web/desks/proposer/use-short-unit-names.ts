import { useQuery } from '@tanstack/react-query'
import { directoryQuery } from '#web/api/directory.ts'

/** Short names of units, as people say them. */
export function useShortUnitNames(): (unitId: string) => string {
  const { data } = useQuery(directoryQuery())
  return unitId => {
    const unit = data?.units.find(({ id }) => id === unitId)
    return unit ? unit.shortName || unit.name : unitId
  }
}
