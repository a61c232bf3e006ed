import { useQuery } from '@tanstack/react-query'
import { directoryQuery } from '#web/api/directory.ts'
import { sessionQuery } from '#web/api/session.ts'
import type { ItemView } from '#web/api/items.ts'
import { draftLetter } from './draft-letter.ts'
import { LetterSheet } from './letter-sheet.tsx'
import { asksOf } from './reply-gaps.ts'
import type { ReplyValues } from './reply-values.ts'

type Props = { readonly view: ItemView; readonly assignmentId: string; readonly values: ReplyValues }

/** The letter beside the editor, redrawn with every keystroke. */
export function DraftPreview({ view: { item, settings }, assignmentId, values }: Props) {
  const { data: directory } = useQuery(directoryQuery())
  const { data: me } = useQuery(sessionQuery())
  const assignment = item.assignments.find(({ id }) => id === assignmentId)
  if (!assignment || !directory || !me) return null
  const letter = draftLetter({
    item,
    assignment,
    settings,
    asks: asksOf(item, assignmentId),
    values,
    unitName: directory.units.find(({ id }) => id === assignment.unitId)?.name ?? '',
    place: me.jurisdiction.name,
    session: directory.sessions.find(({ id }) => id === item.sessionId),
  })
  return <LetterSheet letter={letter} />
}
