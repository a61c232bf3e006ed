import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '#web/api/session.ts'

/** Who is signed in, as a proposer: the register entries the account stands for. */
export function useMe() {
  const { data: me } = useQuery(sessionQuery())
  const proposerIds = (me?.grants ?? []).flatMap(({ role, proposerId }) =>
    role === 'proposer' && proposerId ? [proposerId] : [],
  )
  return { me, proposerIds }
}
