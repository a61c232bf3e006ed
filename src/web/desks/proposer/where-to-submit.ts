import { useQuery } from '@tanstack/react-query'
import type { Session } from '#domain/jurisdiction/jurisdiction.ts'
import { bodyOfKind } from '#domain/vocabulary/bodies.ts'
import type { ItemKind } from '#domain/vocabulary/kinds.ts'
import type { ProposerType } from '#domain/vocabulary/proposer-types.ts'
import { directoryQuery, proposersQuery } from '#web/api/directory.ts'
import type { MyDraft } from './my-drafts.ts'
import { useMe } from './use-me.ts'

/** Deputies and their delegations make suggestions, all others proposals. */
const kindOfType: Record<ProposerType, ItemKind> = {
  deputy: 'suggestion',
  delegation: 'suggestion',
  member: 'proposal',
  party: 'proposal',
  organisation: 'proposal',
  committee: 'proposal',
  sector: 'proposal',
}

/** What this person may hand in, under which name, and to which plenary it belongs. */
export type WhereToSubmit = {
  readonly isLoading: boolean
  readonly kinds: readonly ItemKind[]
  readonly kind: ItemKind | undefined
  readonly proposerId: string | undefined
  readonly session: Session | undefined
  readonly today: string
  readonly categories: readonly string[]
}

export function useWhereToSubmit(chosen: ItemKind | undefined): WhereToSubmit {
  const { me, proposerIds } = useMe()
  const directory = useQuery(directoryQuery())
  const register = useQuery(proposersQuery(''))
  const own = (register.data ?? []).filter(({ id }) => proposerIds.includes(id))
  const kinds = [...new Set(own.map(({ type }) => kindOfType[type]))]
  const kind = chosen && kinds.includes(chosen) ? chosen : kinds.length === 1 ? kinds[0] : undefined
  const today = me?.today ?? ''
  return {
    isLoading: directory.isPending || register.isPending,
    kinds,
    kind,
    proposerId: own.find(({ type }) => kindOfType[type] === kind)?.id,
    session: kind && lastOpened(directory.data?.sessions ?? [], kind, today),
    today,
    categories: directory.data?.settings.categories ?? [],
  }
}

/** The draft in the shape of the command. Between two plenaries an item belongs to the last one. */
export function submissionOf(
  draft: MyDraft,
  {
    kind,
    proposerId,
    session,
    today,
  }: Pick<WhereToSubmit, 'kind' | 'proposerId' | 'today'> & { session: Session },
) {
  return {
    kind,
    period: today <= session.closesOn ? 'inSession' : 'betweenSessions',
    sessionId: session.id,
    year: session.year,
    title: draft.title ?? '',
    situation: draft.situation ?? '',
    request: draft.request ?? '',
    category: draft.category ?? '',
    proposers: [{ id: proposerId }],
    wishedUnits: draft.wishedUnits ?? [],
    mayPublish: draft.mayPublish ?? true,
    ...(draft.files?.length ? { files: draft.files.map(({ id }) => id) } : {}),
    ...(draft.invited?.length && draft.signUntil
      ? { invite: { invited: draft.invited.map(({ id }) => ({ id })), until: draft.signUntil } }
      : {}),
  }
}

function lastOpened(sessions: readonly Session[], kind: ItemKind, today: string): Session | undefined {
  return sessions
    .filter(({ body, opensOn }) => body === bodyOfKind[kind] && opensOn <= today)
    .sort((one, other) => other.opensOn.localeCompare(one.opensOn))[0]
}
