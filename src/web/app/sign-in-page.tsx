import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import { jurisdictionsQuery, signIn } from '#web/api/session.ts'
import { setLanguage, useLanguage } from '#web/kit/language.tsx'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useVocabulary } from '#web/kit/vocabulary.ts'
import { useShellWords } from './shell-words.ts'

/** 登录: light enough for any phone; a demonstration county offers its accounts. */
export function SignInPage({ hasEnded }: { readonly hasEnded: boolean }) {
  const words = useShellWords()
  const { roles } = useVocabulary()
  const language = useLanguage()
  const queries = useQueryClient()
  const { data: jurisdictions, error: unreachable } = useQuery(jurisdictionsQuery())
  const [chosen, setChosen] = useState<string>()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<unknown>()
  const [isRunning, setRunning] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const jurisdiction = jurisdictions?.find(({ id }) => id === chosen) ?? jurisdictions?.[0]

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!jurisdiction) return
    setRunning(true)
    setProblem(undefined)
    try {
      await signIn({ jurisdictionId: jurisdiction.id, login: login.trim(), password })
      await queries.resetQueries()
    } catch (thrown) {
      setProblem(thrown)
    } finally {
      setRunning(false)
    }
  }

  const accountList = (isLeading: boolean) => (
    <ul>
      {jurisdiction?.demoAccounts
        ?.filter(account => account.isLeading === isLeading)
        .map(({ login: account, name, role, unitName }) => (
          <li key={account}>
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                setLogin(account)
                setPassword(jurisdiction.demoPassword ?? '')
                button.current?.scrollIntoView({ block: 'center' })
              }}
            >
              <strong>{roles[role]}</strong> {unitName} {name}
            </button>
          </li>
        ))}
    </ul>
  )

  return (
    <main className="sign-in" id="content">
      <header>
        <p className="sign-in-mark" aria-hidden="true">
          提办
        </p>
        <h1>{words.product}</h1>
        <p>{words.tagline}</p>
      </header>
      <form onSubmit={submit}>
        {hasEnded && <p role="status">{words.signedOut}</p>}
        {jurisdictions?.length === 0 && <p role="status">{words.noJurisdiction}</p>}
        <label>
          {words.jurisdiction}
          <select value={jurisdiction?.id ?? ''} onChange={event => setChosen(event.target.value)}>
            {jurisdictions?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.login}
          <input
            value={login}
            onChange={event => setLogin(event.target.value)}
            autoComplete="username"
            autoCapitalize="off"
            required
          />
        </label>
        <label>
          {words.password}
          <input
            type="password"
            value={password}
            onChange={event => setPassword(event.target.value)}
            autoComplete="current-password"
            required
          />
        </label>
        {(problem ?? unreachable) !== undefined && (problem ?? unreachable) !== null && (
          <ProblemAlert problem={problem ?? unreachable} />
        )}
        <button ref={button} type="submit" className="main-button" disabled={isRunning || !jurisdiction}>
          {isRunning ? words.signingIn : words.signIn}
        </button>
        <button
          type="button"
          className="plain-button"
          onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
        >
          {words.otherLanguage}
        </button>
      </form>
      {jurisdiction?.isDemonstration && jurisdiction.demoAccounts && (
        <section className="sign-in-demo" aria-label={words.demoAccounts}>
          <p className="demo-note">{words.demonstration}</p>
          <h2>{words.demoAccounts}</h2>
          {accountList(true)}
          <details>
            <summary>{words.moreAccounts}</summary>
            {accountList(false)}
          </details>
        </section>
      )}
    </main>
  )
}
