import { ProblemError } from '#web/api/client.ts'
import { localTime } from './local-time.ts'
import { useKitWords } from './kit-words.ts'
import { useEvents } from './vocabulary.ts'

type Props = {
  readonly problem: unknown
  /** Loads how things stand now, keeping what the person typed. */
  readonly onReload?: () => void
}

/** What was not done and what to do, in the server's own sentence; a conflict tells who changed what, and when. */
export function ProblemAlert({ problem: thrown, onReload }: Props) {
  const words = useKitWords()
  const events = useEvents()
  const problem = thrown instanceof ProblemError ? thrown.problem : undefined
  return (
    <div role="alert" className="problem">
      <strong>{problem?.title ?? '—'}</strong>
      <p>{problem?.detail ?? String(thrown instanceof Error ? thrown.message : thrown)}</p>
      {problem?.issues && problem.issues.length > 1 && (
        <ul>
          {problem.issues.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {problem?.since && problem.since.length > 0 && (
        <>
          <p>{words.problem.since}</p>
          <ul>
            {problem.since.map(({ version, type, by, at, facts }) => (
              <li key={version}>
                <time dateTime={at}>{localTime(at)}</time> {by}: {sentenceOf(events, type, facts)}
              </li>
            ))}
          </ul>
        </>
      )}
      {onReload && (
        <button type="button" className="plain-button" onClick={onReload}>
          {words.problem.reload}
        </button>
      )}
    </div>
  )
}

function sentenceOf(events: ReturnType<typeof useEvents>, type: string, facts: object = {}): string {
  const sentence = events[type as keyof typeof events] as ((facts: object) => string) | undefined // types come from the server
  return sentence?.(facts) ?? type
}
