import { Checkbox, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { usePlace } from '../../../core/place.ts'
import { listQuery } from '../../../core/queries.ts'
import { screenOf, screens } from '../../../core/screens.ts'
import type { SettingProps } from './setting.ts'

const TARGETS = screens
  .filter(({ scope, searchable, group }) => scope !== 'platform' && searchable && group === 'catalog')
  .map(({ path, title }) => ({ value: path, label: title }))

const languages = ['plain', 'json', 'html', 'css', 'javascript', 'typescript', 'python', 'sql', 'shell', 'xml', 'yaml']

/** What a link leads to: records of which kind, one or many, products of one type only. */
export function ReferenceTarget({ field, set }: SettingProps) {
  const place = usePlace()
  const reference = field.reference ?? { resource: 'products' }
  const types = useQuery({
    ...listQuery(place, screenOf('product-types'), { limit: 200, count: 'none' }),
    enabled: reference.resource === 'products',
  })
  const { productTypeId: _type, ...others } = reference
  return (
    <>
      <Select
        size="xs"
        label="Links to"
        data={TARGETS}
        allowDeselect={false}
        value={reference.resource}
        onChange={(resource) => resource && set('reference', { resource, ...(reference.many ? { many: true } : {}) })}
      />
      {reference.resource === 'products' && (
        <Select
          size="xs"
          label="Only products of the type"
          placeholder="Any type"
          clearable
          clearButtonProps={{ 'aria-label': 'Products of any type' }}
          data={(types.data?.rows ?? []).map((row) => ({ value: row.id, label: String(row.name) }))}
          value={reference.productTypeId ?? null}
          onChange={(id) => set('reference', id ? { ...others, productTypeId: id } : others)}
        />
      )}
      <Checkbox
        size="xs"
        label="Any number of them"
        checked={reference.many ?? false}
        onChange={(event) => {
          const { many: _many, ...one } = reference
          set('reference', event.currentTarget.checked ? { ...one, many: true } : one)
        }}
      />
    </>
  )
}

/** What a snippet is written in. */
export function Language({ field, set }: SettingProps) {
  return (
    <Select
      size="xs"
      label="Language"
      data={languages}
      allowDeselect={false}
      searchable
      value={field.language ?? 'plain'}
      onChange={(language) => set('language', language ?? undefined)}
    />
  )
}
