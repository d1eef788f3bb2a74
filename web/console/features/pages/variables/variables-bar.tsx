import { Button } from '@mantine/core'
import { type PageVariable, VARIABLE_KIND, type VariableValue } from '@mtc/openapi/page'
import type { ResolvedPage } from '../../../page/resolved-page.ts'
import type { PageState } from '../state/page-state.ts'
import { CurrencyControl } from './currency-control.tsx'
import { PeriodControl } from './period-control.tsx'
import { ReferenceControl } from './reference-control.tsx'

export interface ControlProps<V extends VariableValue = VariableValue> {
  label: string
  value: V
  onChange: (value: V) => void
}

interface VariablesBarProps {
  page: ResolvedPage
  values: Readonly<Record<string, VariableValue>>
  state: PageState
  change: (part: Partial<PageState>) => void
}

/** What can be chosen on a page; the widgets that follow a choice show it at once. */
export function VariablesBar({ page, values, state, change }: VariablesBarProps) {
  const isChanged = Object.keys(state.variables).length > 0
  if (page.variables.length === 0) return null
  const choose = (id: string) => (value: VariableValue) => change({ variables: { ...state.variables, [id]: value } })
  return (
    <>
      {page.variables.map((variable) => (
        <Control
          key={variable.id}
          variable={variable}
          timeZone={page.tenant.timeZone}
          value={values[variable.id] ?? variable.default}
          onChange={choose(variable.id)}
        />
      ))}
      {isChanged && (
        <Button variant="subtle" color="gray" onClick={() => change({ variables: {} })}>
          Reset
        </Button>
      )}
    </>
  )
}

type VariableControlProps = Omit<ControlProps, 'label'> & { variable: PageVariable; timeZone: string }

function Control({ variable, timeZone, value, onChange }: VariableControlProps) {
  const { kind } = variable
  const { title, resource } = VARIABLE_KIND[kind]
  const label = variable.label || title
  if (!Array.isArray(value))
    return kind === 'period' ? (
      <PeriodControl label={label} value={value} timeZone={timeZone} onChange={onChange} />
    ) : null
  if (kind === 'currency') return <CurrencyControl label={label} value={value} onChange={onChange} />
  return resource === undefined ? null : (
    <ReferenceControl label={label} resource={resource} value={value} onChange={onChange} />
  )
}
