import { ActionIcon, Button, Menu, TagsInput, TextInput } from '@mantine/core'
import { MOST_VARIABLES, type PageVariable, VARIABLE_KIND, VARIABLE_KINDS, type VariableValue } from '@mtc/openapi/page'
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { ReferenceFilter } from '../../../screens/list/reference-filter.tsx'
import { PeriodField } from '../inspector/binding/period-field.tsx'
import inspector from '../inspector/inspector.module.css'
import type { Builder } from '../model/builder.ts'
import { couldFollow, withFollowers } from './followers.ts'
import { removeVariable } from './remove-variable.ts'
import classes from './settings.module.css'
import { newVariable, usesOf } from './variable-uses.ts'

/** What people can choose on the page; the widgets whose data names it follow. */
export function Variables({ builder }: { builder: Builder }) {
  const { content, canEdit, change } = builder
  const { variables } = content
  const add = (kind: (typeof VARIABLE_KINDS)[number]) =>
    change(`Add the choice of ${VARIABLE_KIND[kind].title.toLowerCase()}`, (page) => ({
      ...page,
      variables: [...page.variables, newVariable(kind, page.variables)],
    }))
  return (
    <section className={inspector.group} aria-label="Choices on the page">
      <div className={inspector.breakpointHead}>
        <h3 className={inspector.groupTitle}>Choices on the page</h3>
        {canEdit && variables.length < MOST_VARIABLES && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size="sm" aria-label="Add a choice">
                <IconPlus size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {VARIABLE_KINDS.map((kind) => (
                <Menu.Item key={kind} onClick={() => add(kind)}>
                  {VARIABLE_KIND[kind].title}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {variables.length === 0 && (
        <p className={inspector.note}>With one, people choose the time or the store, and the widgets follow.</p>
      )}
      <ul className={classes.variables}>
        {variables.map((variable, place) => (
          <Variable key={variable.id} builder={builder} variable={variable} place={place} />
        ))}
      </ul>
    </section>
  )
}

interface VariableProps {
  builder: Builder
  variable: PageVariable
  place: number
}

function Variable({ builder, variable, place }: VariableProps) {
  const { content, canEdit, change, faults } = builder
  const { id, label, kind } = variable
  const uses = usesOf(content, id)
  const name = label || id
  const at = `/variables/${place}`
  const fault = (below: string) => faults.find(({ pointer }) => pointer.startsWith(`${at}${below}`))?.message
  const set = (next: PageVariable, words: string) =>
    change(
      words,
      (page) => ({ ...page, variables: page.variables.map((one) => (one.id === id ? next : one)) }),
      `variable ${id}`,
    )
  const up = () =>
    change(`Move ${name} up`, (page) => ({
      ...page,
      variables: page.variables.toSpliced(place, 1).toSpliced(place - 1, 0, variable),
    }))
  return (
    <li className={classes.variable}>
      <div className={classes.variableHead}>
        <TextInput
          size="xs"
          aria-label={`What people read beside the choice of ${VARIABLE_KIND[kind].title.toLowerCase()}`}
          maxLength={60}
          readOnly={!canEdit}
          value={label}
          error={fault('/label') ?? fault('/id')}
          onChange={(event) => set({ ...variable, label: event.currentTarget.value }, 'Rename a choice')}
        />
        {canEdit && (
          <>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={place === 0}
              aria-label={`Move ${name} up`}
              onClick={up}
            >
              <IconArrowUp size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove ${name}`}
              onClick={() => void removeVariable(builder, variable)}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </>
        )}
      </div>
      <Begins
        variable={variable}
        isReadonly={!canEdit}
        fault={fault('/default')}
        onChange={(value) => set({ ...variable, default: value }, `Change what ${name} begins with`)}
      />
      <p className={inspector.note}>
        {VARIABLE_KIND[kind].title} ·{' '}
        {uses === 0 ? 'no widget follows it yet' : uses === 1 ? 'one widget follows it' : `${uses} widgets follow it`}
      </p>
      {canEdit && <LetFollow builder={builder} variable={variable} uses={uses} />}
    </li>
  )
}

/** Binds at once whatever could follow a choice: a new one changes nothing by itself. */
function LetFollow({ builder, variable, uses }: { builder: Builder; variable: PageVariable; uses: number }) {
  const { content, change } = builder
  const count = useMemo(() => couldFollow(content, variable).length, [content, variable])
  if (count === 0) return null
  const more = uses === 0 ? '' : ' more'
  const words = `Let ${count}${more} ${count === 1 ? 'widget' : 'widgets'} follow it`
  return (
    <Button
      size="compact-xs"
      variant="default"
      className={classes.follow ?? ''}
      onClick={() => change(`${words}: ${variable.label || variable.id}`, (page) => withFollowers(page, variable))}
    >
      {words}
    </Button>
  )
}

interface BeginsProps {
  variable: PageVariable
  isReadonly: boolean
  fault: string | undefined
  onChange: (value: VariableValue) => void
}

/** What a choice holds until somebody chooses. */
function Begins({ variable, isReadonly, fault, onChange }: BeginsProps) {
  const { kind, default: value } = variable
  if (kind === 'period') {
    return (
      <PeriodField
        label="Begins with"
        period={Array.isArray(value) ? { kind: 'all' } : value}
        variables={[]}
        isReadonly={isReadonly}
        fault={fault}
        onChange={(period) => period.kind !== 'variable' && onChange(period)}
      />
    )
  }
  const ids = Array.isArray(value) ? value : []
  if (kind !== 'currency')
    return (
      <fieldset className={inspector.set} disabled={isReadonly}>
        <ReferenceFilter label="Begins with" resource={kind} values={ids} error={fault} onChange={onChange} />
      </fieldset>
    )
  return (
    <TagsInput
      size="xs"
      label="Begins with"
      placeholder={ids.length === 0 ? 'All currencies' : ''}
      maxTags={20}
      disabled={isReadonly}
      value={ids}
      error={fault}
      onChange={(codes) => onChange(codes.map((code) => code.toUpperCase()))}
    />
  )
}
