import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { chooseLanguage, signOut, type Me } from '#web/api/session.ts'
import { setLanguage, useLanguage } from '#web/kit/language.tsx'
import { useKitWords } from '#web/kit/kit-words.ts'
import { menuOf } from './navigation.ts'
import { NotificationList } from './notification-list.tsx'
import { useShellWords } from './shell-words.ts'

/** The frame of every page behind the sign-in: head, menu, and the page itself. */
export function Frame({ me }: { readonly me: Me }) {
  const words = useShellWords()
  const kit = useKitWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const path = useRouterState({ select: state => state.location.pathname })
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [isInboxOpen, setInboxOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes what lay over the old one
  useEffect(() => {
    setMenuOpen(false)
    setInboxOpen(false)
  }, [path])

  const leave = async () => {
    await signOut().catch(() => undefined)
    queries.clear()
    location.assign('/')
  }
  const switchLanguage = () => {
    const next = language === 'en' ? 'zh-CN' : 'en'
    setLanguage(next)
    void chooseLanguage(next).catch(() => undefined)
  }

  return (
    <div className="frame">
      <a className="skip" href="#content">
        {words.skip}
      </a>
      {me.jurisdiction.isDemonstration && <p className="demo-banner">{words.demonstration}</p>}
      <header className="frame-head">
        <button
          type="button"
          className="menu-button"
          aria-expanded={isMenuOpen}
          aria-controls="menu"
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          {isMenuOpen ? words.closeMenu : words.menu}
        </button>
        <Link to="/" className="frame-mark">
          <b>{words.product}</b>
          <span>{me.jurisdiction.name}</span>
        </Link>
        <div className="frame-tools">
          <button type="button" aria-expanded={isInboxOpen} onClick={() => setInboxOpen(!isInboxOpen)}>
            {words.notifications}
            {me.unread > 0 && (
              <span className="unread">
                {me.unread}
                <span className="only-read"> {words.unread(me.unread)}</span>
              </span>
            )}
          </button>
          <button type="button" onClick={switchLanguage}>
            {words.otherLanguage}
          </button>
          <span className="frame-who">
            {me.unitName ?? ''} {me.name}
          </span>
          <button type="button" onClick={leave}>
            {words.signOut}
          </button>
        </div>
      </header>
      <div className="frame-body">
        <nav id="menu" className={isMenuOpen ? 'frame-menu open' : 'frame-menu'} aria-label={words.menu}>
          <ul>
            {menuOf(me).map(({ to, name }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === '/my' }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  {words.nav[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <main id="content" className="frame-page" tabIndex={-1}>
          {isInboxOpen && <NotificationList me={me} />}
          <Suspense fallback={<p role="status">{kit.loading}</p>}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  )
}
