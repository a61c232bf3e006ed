import { useState } from 'react'
import { itemKinds } from '#domain/vocabulary/kinds.ts'
import type { MyDraft } from './my-drafts.ts'
import { Category } from './category.tsx'
import { ContactFields } from './contact-fields.tsx'
import { CoSigners } from './co-signers.tsx'
import { CountsUntil } from './counts-until.tsx'
import { focusFirstFault } from './focus-first-fault.ts'
import type { UploadState } from '#web/kit/files-input.tsx'
import { MyFiles } from './my-files.tsx'
import { TextBox } from './text-box.tsx'
import { useProposerWords } from './use-proposer-words.ts'
import type { WhereToSubmit } from './where-to-submit.ts'
import { faultsOf } from './write-faults.ts'
import { WishedUnits } from './wished-units.tsx'
import { DraftState } from './draft-state.tsx'
import type { DraftPlace } from './use-my-draft.ts'

type Props = {
  readonly draft: MyDraft
  readonly place: DraftPlace
  readonly where: WhereToSubmit
  readonly onChange: (next: Partial<MyDraft>) => void
  readonly onDiscard: () => Promise<void>
  readonly onDone: () => void
}

/** Title, situation, request, category, wished units, consent: and all the while a draft, not a submission. */
export function WriteForm({ draft, place, where, onChange, onDiscard, onDone }: Props) {
  const { write, coSign } = useProposerWords()
  const [isTried, setTried] = useState(false)
  const [state, setState] = useState<UploadState>('idle')
  const faults = { ...faultsOf(draft, where), ...(state === 'idle' ? {} : { files: true }) }
  const shown = isTried ? faults : {}
  return (
    <form
      className="my-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (Object.keys(faults).length === 0) onDone()
        else focusFirstFault(event.currentTarget)
      }}
    >
      <h1>{write.title[where.kind ?? 'suggestion']}</h1>
      {where.kinds.length > 1 && (
        <fieldset className="my-levels">
          <legend>{write.kind}</legend>
          {itemKinds.map(kind => (
            <label key={kind} className={where.kind === kind ? 'my-level my-level-on' : 'my-level'}>
              <input
                type="radio"
                name="kind"
                checked={where.kind === kind}
                onChange={() => onChange({ kind })}
              />
              {write.kinds[kind]}
            </label>
          ))}
        </fieldset>
      )}
      <TextBox
        label={write.itemTitle}
        hint={write.itemTitleHint}
        value={draft.title ?? ''}
        max={200}
        rows={2}
        problem={shown.title ? write.missingTitle : undefined}
        onChange={title => onChange({ title })}
      />
      <TextBox
        label={write.situation}
        hint={write.situationHint}
        value={draft.situation ?? ''}
        max={20_000}
        rows={6}
        onChange={situation => onChange({ situation })}
      />
      <TextBox
        label={write.request}
        hint={write.requestHint}
        value={draft.request ?? ''}
        max={20_000}
        rows={6}
        problem={shown.request ? write.missingRequest : undefined}
        onChange={request => onChange({ request })}
      />
      <Category
        value={draft.category ?? ''}
        categories={where.categories}
        problem={shown.category ? write.missingCategory : undefined}
        onChange={category => onChange({ category })}
      />
      <MyFiles
        value={draft.files ?? []}
        isTried={isTried}
        state={state}
        onState={setState}
        onChange={files => onChange({ files })}
      />
      <WishedUnits chosen={draft.wishedUnits ?? []} onChange={wishedUnits => onChange({ wishedUnits })} />
      <CoSigners
        draft={draft}
        today={where.today}
        problem={shown.signUntil ? coSign.missingUntil : undefined}
        onChange={onChange}
      />
      {where.contact && (
        <ContactFields
          value={draft.contact ?? where.contact}
          isTried={isTried}
          onChange={contact => onChange({ contact })}
        />
      )}
      <label className="my-consent">
        <input
          type="checkbox"
          checked={draft.mayPublish ?? true}
          onChange={event => onChange({ mayPublish: event.target.checked })}
        />
        {write.mayPublish}
      </label>
      <CountsUntil counting={where.counting} sessionName={where.sessionName} />
      {!where.isLoading && !where.counting && <p className="my-notice">{write.noSession}</p>}
      <div className="my-foot">
        <button type="submit" className="my-button">
          {write.submit}
        </button>
        <DraftState draft={draft} place={place} onDiscard={onDiscard} />
      </div>
    </form>
  )
}
