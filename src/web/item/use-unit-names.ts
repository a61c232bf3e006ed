import { useQuery } from '@tanstack/react-query'
import { directoryQuery } from '#web/api/directory.ts'

/** Full names of units by id; the id itself until the directory is there. */
export function useUnitNames(): (unitId: string) => string {
  const { data } = useQuery(directoryQuery())
  return unitId => data?.units.find(({ id }) => id === unitId)?.name ?? unitId
}
