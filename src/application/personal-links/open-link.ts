import type { Letter } from '#documents/reply-letter/letter.ts'
import type { PlainDate } from '#domain/time/plain-date.ts'
import type { Language } from '#phrases/language.ts'
import type { Application } from '../application.ts'
import { ask } from '../ask.ts'
import { letter } from '../letters/letter.ts'
import { viewItem, type ItemView } from '../view-items/view-item.ts'
import { linkBehind } from './link-behind.ts'
import { linkCommands } from './link-commands.ts'

export type OpenedLink =
  | {
      readonly state: 'open'
      readonly validUntil: PlainDate
      readonly proposerId: string
      readonly proposerName: string
      readonly replyId: string
      readonly view: ItemView
      readonly letter: Letter
    }
  | {
      readonly state: 'expired'
      readonly validUntil: PlainDate
      readonly proposerName: string
      readonly hasAsked: boolean
    }

/** Shows what the link is for, and changes nothing: programs that look at mail open links too. */
export async function openLink(
  app: Application,
  { token, language }: { readonly token: string; readonly language: Language },
): Promise<OpenedLink | 'notFound' | 'tooMany'> {
  const behind = await linkBehind(app, token, 'open')
  if (behind.kind === 'notFound' || behind.kind === 'tooMany') return behind.kind
  const { link, actor } = behind
  const { validUntil, proposerName, proposerId, replyId, itemId } = link
  if (behind.kind === 'expired')
    return { state: 'expired', validUntil, proposerName, hasAsked: link.askedAgainAt !== null }
  const { calendar } = app
  const found = await ask(app, actor, async (tx, asking) => ({
    view: await viewItem(tx, asking, { calendar, itemId }),
    paper: await letter(tx, asking, { calendar, itemId, replyId, language }),
  }))
  if (!found.view || !found.paper) return 'notFound'
  const view = {
    ...found.view,
    permitted: found.view.permitted.filter(({ command }) => command in linkCommands),
  }
  return { state: 'open', validUntil, proposerId, proposerName, replyId, view, letter: found.paper }
}
