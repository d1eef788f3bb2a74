import { ActionIcon, Select } from '@mantine/core'
import type { RowsBinding } from '@mtc/openapi/page'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { CountInput } from '../../../../../ui/count-input.tsx'
import { DragList } from '../../../../../ui/drag-list.tsx'
import { humanized } from '../../../../core/screens.ts'
import classes from '../inspector.module.css'
import { ConditionList } from './condition-list.tsx'
import type { BindingEditing } from './editing.ts'
import { type RowsList, resourceChoices, rowsList, withResource } from './rows-choices.ts'

/** Which list a widget shows: its columns, order, conditions and length. */
export function RowsEditor(editing: BindingEditing<RowsBinding>) {
  const { binding, slot, isPublic, isReadonly, faultAt, change } = editing
  const list = rowsList(binding.resource)
  const choices = resourceChoices(slot, isPublic)
  return (
    <div className={classes.stack}>
      <Select
        size="xs"
        label="List"
        data={choices}
        searchable={choices.length > 8}
        allowDeselect={false}
        disabled={isReadonly}
        value={binding.resource}
        error={faultAt('/resource')}
        onChange={(resource) => resource && resource !== binding.resource && change(withResource(binding, resource))}
      />
      {list && <Listed {...editing} list={list} />}
    </div>
  )
}

function Listed({ list, ...editing }: BindingEditing<RowsBinding> & { list: RowsList }) {
  const { binding, isReadonly, faultAt, change } = editing
  const falls = binding.sort.startsWith('-')
  const sort = binding.sort.replace(/^-/, '')
  return (
    <>
      {editing.hasColumns && <Columns {...editing} list={list} />}
      <div className={classes.withButton}>
        <Select
          size="xs"
          label="In the order of"
          data={list.sorts}
          placeholder="Its own order"
          clearable
          clearButtonProps={{ 'aria-label': 'In its own order' }}
          disabled={isReadonly}
          value={sort === '' ? null : sort}
          error={faultAt('/sort')}
          onChange={(field) => change({ ...binding, sort: field === null ? '' : `${falls ? '-' : ''}${field}` })}
        />
        <ActionIcon
          variant="default"
          size="1.875rem"
          disabled={isReadonly || sort === ''}
          aria-label={falls ? 'Largest first; press for smallest first' : 'Smallest first; press for largest first'}
          onClick={() => change({ ...binding, sort: falls ? sort : `-${sort}` })}
        >
          {falls ? <IconArrowDown size={16} aria-hidden /> : <IconArrowUp size={16} aria-hidden />}
        </ActionIcon>
      </div>
      <CountInput
        size="xs"
        label="At most so many rows"
        min={1}
        max={200}
        clampBehavior="strict"
        disabled={isReadonly}
        value={binding.limit}
        error={faultAt('/limit')}
        onChange={(limit) => change({ ...binding, limit }, 'limit')}
      />
      <ConditionList {...editing} />
    </>
  )
}

function Columns({ list, ...editing }: BindingEditing<RowsBinding> & { list: RowsList }) {
  const { binding, isReadonly, faultAt, change } = editing
  const known = list.fields
  const free = known.filter(({ value }) => !binding.fields.includes(value))
  const labelOf = (name: string) => known.find(({ value }) => value === name)?.label ?? humanized(name)
  return (
    <fieldset className={classes.set} disabled={isReadonly}>
      <legend>Columns</legend>
      {binding.fields.length === 0 && <p className={classes.note}>The usual columns of the list.</p>}
      {binding.fields.length > 0 && (
        <DragList
          label="Columns"
          items={binding.fields}
          itemId={(field) => field}
          itemName={labelOf}
          disabled={isReadonly}
          onMove={(fields) => change({ ...binding, fields })}
        >
          {(field, place) => (
            <span className={classes.column}>
              <span data-fault={faultAt(`/fields/${place}`) !== undefined || undefined}>
                {labelOf(field)}
                {faultAt(`/fields/${place}`) && <span className={classes.fault}>{faultAt(`/fields/${place}`)}</span>}
              </span>
              {!isReadonly && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={`Take the column ${labelOf(field)} away`}
                  onClick={() => change({ ...binding, fields: binding.fields.filter((one) => one !== field) })}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              )}
            </span>
          )}
        </DragList>
      )}
      {!isReadonly && free.length > 0 && (
        <Select
          size="xs"
          aria-label="Add a column"
          placeholder="Add a column"
          data={free}
          searchable
          value={null}
          onChange={(field) => field && change({ ...binding, fields: [...binding.fields, field] })}
        />
      )}
    </fieldset>
  )
}
