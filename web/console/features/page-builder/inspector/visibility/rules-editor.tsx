import { Checkbox, SegmentedControl, Select } from '@mantine/core'
import type { VisibilityRules } from '@mtc/openapi/page'
import { permissionInWords } from '@mtc/openapi/permission-words'
import { ROLES } from '@mtc/openapi/permissions'
import classes from '../inspector.module.css'
import { permissionChoices } from './permission-choices.ts'

interface RulesEditorProps {
  /** What the rules are about: "Who sees it". */
  label: string
  rules: VisibilityRules
  isReadonly: boolean
  faultAt?: ((at: string) => string | undefined) | undefined
  onChange: (rules: VisibilityRules) => void
}

const ROLE_LIST = Object.entries(ROLES).map(([value, { label, description }]) => ({ value, label, description }))

/** Chooses who sees something: everybody or some roles, and of those only who may do a certain thing. */
export function RulesEditor({ label, rules, isReadonly, faultAt, onChange }: RulesEditorProps) {
  const { roles, permission } = rules
  const withRoles = (next: string[] | undefined) => {
    const { roles: _roles, ...rest } = rules
    onChange(next === undefined ? rest : { ...rest, roles: next })
  }
  const withPermission = (next: string | null) => {
    const { permission: _permission, ...rest } = rules
    onChange(next === null ? rest : { ...rest, permission: next })
  }
  const choices = permissionChoices()
  const isListed = choices.some(({ items }) => items.some(({ value }) => value === permission))
  const other = permission && !isListed ? [{ value: permission, label: permissionInWords(permission) }] : []
  return (
    <fieldset className={classes.set} disabled={isReadonly}>
      <legend>{label}</legend>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={label}
        disabled={isReadonly}
        data={[
          { value: 'all', label: 'Everybody' },
          { value: 'some', label: 'Some roles' },
        ]}
        value={roles ? 'some' : 'all'}
        onChange={(next) => withRoles(next === 'some' ? ROLE_LIST.map(({ value }) => value) : undefined)}
      />
      {roles && (
        <Checkbox.Group
          aria-label="Roles"
          value={roles}
          error={faultAt?.('/roles') ?? (roles.length === 0 ? 'No role is chosen: nobody sees it' : undefined)}
          onChange={(next) => withRoles(next)}
        >
          <div className={classes.roles}>
            {ROLE_LIST.map(({ value, label: name, description }) => (
              <Checkbox key={value} size="xs" value={value} label={name} title={description} disabled={isReadonly} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <Select
        size="xs"
        label="And only who may"
        placeholder="Anything"
        data={[...choices, ...(other.length > 0 ? [{ group: 'Set otherwise', items: other }] : [])]}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Whatever they may do' }}
        disabled={isReadonly}
        value={permission ?? null}
        error={faultAt?.('/permission')}
        onChange={withPermission}
      />
    </fieldset>
  )
}
