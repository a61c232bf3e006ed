import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { changePassword, sessionQuery } from '#web/api/session.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { StandInForm } from '#web/kit/stand-in-form.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { useShellWords } from './shell-words.ts'

const empty = { current: '', next: '', again: '' }
type Entry = typeof empty

/** 我的账号: a new password of one's own, and who stands in while one is away. */
export function AccountPage() {
  const { ownAccount: words, changePassword: save } = useShellWords()
  const { run, isRunning, problem } = useCommand()
  const { data: me } = useQuery(sessionQuery())
  const [entry, setEntry] = useState<Entry>(empty)
  const [hint, setHint] = useState<'differ' | 'done'>()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (entry.next !== entry.again) return setHint('differ')
    setHint(undefined)
    const answer = await run(async () => {
      await changePassword({ current: entry.current, next: entry.next })
      return true
    })
    if (!answer) return
    setEntry(empty)
    setHint('done')
  }
  const field = (name: keyof Entry, autoComplete: string) => (
    <label>
      {words[name]}
      <input
        type="password"
        value={entry[name]}
        onChange={event => setEntry({ ...entry, [name]: event.target.value })}
        autoComplete={autoComplete}
        minLength={name === 'current' ? undefined : 10}
        required
      />
    </label>
  )
  return (
    <>
      <form className="card plain-form" onSubmit={submit}>
        <h1>{words.title}</h1>
        {field('current', 'current-password')}
        {field('next', 'new-password')}
        <p className="soft">{words.rule}</p>
        {field('again', 'new-password')}
        {hint && <p role={hint === 'done' ? 'status' : 'alert'}>{words[hint]}</p>}
        {problem !== undefined && <ProblemAlert problem={problem} />}
        <button type="submit" className="main-button" disabled={isRunning}>
          {save}
        </button>
      </form>
      {me?.grants.some(({ unitId, onBehalfOf }) => unitId && !onBehalfOf) && (
        <section className="card plain-form">
          <StandInForm accountId={me.accountId} />
        </section>
      )}
    </>
  )
}
