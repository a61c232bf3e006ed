import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { occasions as occasionsEn } from '#phrases/en/occasions.ts'
import { occasions as occasionsZh } from '#phrases/zh-CN/occasions.ts'
import { markRead, notificationsQuery, type Notification } from '#web/api/notifications.ts'
import type { Me } from '#web/api/session.ts'
import { usePhrases } from '#web/kit/language.tsx'
import { LegalDate } from '#web/kit/legal-date.tsx'
import { useShellWords } from './shell-words.ts'

const both = { 'zh-CN': occasionsZh, en: occasionsEn }

/** 消息: what somebody has to act on or know of, newest first; opening one marks it as read. */
export function NotificationList({ me }: { readonly me: Me }) {
  const words = useShellWords()
  const occasions = usePhrases(both)
  const queries = useQueryClient()
  const { data = [] } = useQuery(notificationsQuery())
  const isProposer = me.grants.every(({ role }) => role === 'proposer')
  const read = async (list: readonly Notification[]) => {
    const unread = list.filter(({ readAt }) => readAt === null).map(({ messageId }) => messageId)
    if (unread.length === 0) return
    await markRead(unread).catch(() => undefined)
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['notifications'] }),
      queries.invalidateQueries({ queryKey: ['session'] }),
    ])
  }
  return (
    <section className="inbox" aria-label={words.notifications}>
      <header>
        <h2>{words.notifications}</h2>
        <button type="button" className="plain-button" onClick={() => read(data)}>
          {words.markAllRead}
        </button>
      </header>
      {data.length === 0 && <p>{words.noNotifications}</p>}
      <ul>
        {data.map(message => (
          <li key={message.messageId} className={message.readAt === null ? 'inbox-unread' : ''}>
            <Link {...placeOf(message, isProposer)} onClick={() => void read([message])}>
              <strong>{occasions[message.occasion].title}</strong>
              <span>{message.facts.title}</span>
            </Link>
            <LegalDate date={message.recordedAt} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where there is something to do: the item, or for a message of no item the calendar, which lists the dates. */
function placeOf({ itemId }: Notification, isProposer: boolean) {
  if (itemId === null) return { to: '/calendar' } as const
  return { to: isProposer ? '/my/$itemId' : '/items/$itemId', params: { itemId } } as const
}
