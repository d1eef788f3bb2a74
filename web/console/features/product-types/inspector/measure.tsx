import { MultiSelect, Select, TextInput } from '@mantine/core'
import { isUnitFamily, UNIT_FAMILIES, unitsOf, unitsOffered } from '@mtc/openapi/product-schema'
import { capitalized } from '../../../core/screens.ts'
import type { SettingProps } from './setting.ts'

const FAMILIES = Object.keys(UNIT_FAMILIES).map((value) => ({ value, label: capitalized(value) }))

/** What is measured, in which units, and which of them is offered first. */
export function Measure({ field, set }: SettingProps) {
  const measure = field.measure ?? { family: 'mass' as const }
  const all = unitsOf(measure.family).map(({ symbol, name }) => ({ value: symbol, label: `${symbol} · ${name}` }))
  const offered = unitsOffered({ measure, ...(field.unit === undefined ? {} : { unit: field.unit }) })
  return (
    <>
      <Select
        size="xs"
        label="Measures"
        data={FAMILIES}
        allowDeselect={false}
        value={measure.family}
        onChange={(family) => {
          if (!isUnitFamily(family)) return
          set('measure', { family })
          set('unit', unitsOf(family)[0]?.symbol)
        }}
      />
      <MultiSelect
        size="xs"
        label="Units"
        description="All of them unless you choose"
        data={all}
        value={measure.units ?? []}
        onChange={(units) => set('measure', { family: measure.family, ...(units.length > 0 ? { units } : {}) })}
      />
      <Select
        size="xs"
        label="Offered first"
        data={all.filter(({ value }) => offered.includes(value))}
        allowDeselect={false}
        value={field.unit ?? offered[0] ?? null}
        onChange={(unit) => set('unit', unit ?? undefined)}
      />
    </>
  )
}

/** A unit that stands beside a number. */
export function Unit({ field, set }: SettingProps) {
  return (
    <TextInput
      size="xs"
      label="Unit"
      description="Stands beside the number"
      value={field.unit ?? ''}
      onChange={(event) => set('unit', event.currentTarget.value)}
    />
  )
}
