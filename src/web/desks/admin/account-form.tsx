import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import type { Grant } from '#domain/permission/actor.ts'
import { roles, unitRoles, type Role } from '#domain/vocabulary/roles.ts'
import { changeAccount, openAccount, type Account } from '#web/api/accounts.ts'
import { directoryQuery, proposersQuery } from '#web/api/directory.ts'
import { StandInForm } from '#web/kit/stand-in-form.tsx'
import { HandOverWork } from './hand-over-work.tsx'
import { useOfficeWords } from '#web/kit/office-words.ts'
import { ProblemAlert } from '#web/kit/problem-alert.tsx'
import { useCommand } from '#web/kit/use-command.ts'
import { useVocabulary } from '#web/kit/vocabulary.ts'

type Props = { readonly account: Account | undefined; readonly onClose: () => void }

/** One account: its names, whether it is open, and its roles, bound to a unit or a proposer where they need it. */
export function AccountForm({ account, onClose }: Props) {
  const { accounts: words, cancel } = useOfficeWords()
  const { run, isRunning, problem } = useCommand()
  const [values, setValues] = useState({
    login: account?.login ?? '',
    name: account?.name ?? '',
    mail: account?.mail ?? '',
    password: '',
  })
  const [isActive, setActive] = useState(account?.isActive ?? true)
  const [grants, setGrants] = useState<readonly Grant[]>(account?.roles ?? [{ role: 'unitHandler' }])
  const field = (name: keyof typeof values, label: string) => (
    <label className="form-field">
      {label}
      <Input
        type={name === 'password' ? 'password' : 'text'}
        autoComplete={name === 'password' ? 'new-password' : 'off'}
        value={values[name]}
        onChange={event => setValues({ ...values, [name]: event.target.value })}
      />
    </label>
  )
  const save = async () => {
    const { password, ...rest } = values
    const body = { ...rest, isActive, roles: grants, ...(password || !account ? { password } : {}) }
    const done = await run(async key => {
      await (account ? changeAccount(account.id, body, key) : openAccount(body, key))
      return true
    })
    if (done) onClose()
  }
  return (
    <section
      className="card stack"
      aria-label={account ? words.edit : words.new}
      style={{ marginBottom: 16 }}
    >
      {field('name', words.name)}
      {field('login', words.login)}
      {field('mail', words.mail)}
      {field('password', account ? words.newPassword : words.password)}
      {grants.map((grant, index) => (
        <GrantFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a role is its place in the list
          key={index}
          grant={grant}
          onChange={next => setGrants(grants.map((old, at) => (at === index ? next : old)))}
        />
      ))}
      <div className="tool-bar">
        <Button onClick={() => setGrants([...grants, { role: 'unitHandler' }])}>{words.addRole}</Button>
        <Checkbox checked={isActive} onChange={event => setActive(event.target.checked)}>
          {words.active}
        </Checkbox>
      </div>
      {problem !== undefined && <ProblemAlert problem={problem} />}
      {account && <HandOverWork accountId={account.id} />}
      {account?.roles.some(({ unitId }) => unitId) && <StandInForm accountId={account.id} />}
      <div className="tool-bar">
        <Button type="primary" loading={isRunning} onClick={save}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </section>
  )
}

function GrantFields({
  grant,
  onChange,
}: {
  readonly grant: Grant
  readonly onChange: (grant: Grant) => void
}) {
  const { accounts: words } = useOfficeWords()
  const { roles: names } = useVocabulary()
  const { data: directory } = useQuery(directoryQuery())
  const [q, setQ] = useState('')
  const { data: proposers } = useQuery({ ...proposersQuery(q), enabled: grant.role === 'proposer' })
  const isOfUnit = (unitRoles as readonly Role[]).includes(grant.role)
  return (
    <div className="query-block">
      <label>
        {words.role}
        <Select
          aria-label={words.role}
          value={grant.role}
          onChange={role => onChange({ role })}
          options={roles.map(value => ({ value, label: names[value] }))}
        />
      </label>
      {isOfUnit && (
        <label>
          {words.unit}
          <Select
            aria-label={words.unit}
            value={grant.unitId ?? null}
            onChange={unitId => onChange({ role: grant.role, ...(unitId ? { unitId } : {}) })}
            options={directory?.units.map(({ id, name }) => ({ value: id, label: name })) ?? []}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </label>
      )}
      {grant.role === 'proposer' && (
        <label>
          {words.proposer}
          <Select
            aria-label={words.proposer}
            value={grant.proposerId ?? null}
            onChange={proposerId => onChange({ role: grant.role, ...(proposerId ? { proposerId } : {}) })}
            options={
              proposers?.map(({ id, name, group }) => ({ value: id, label: `${name} ${group}` })) ?? []
            }
            showSearch={{ filterOption: false, onSearch: setQ }}
          />
        </label>
      )}
    </div>
  )
}
