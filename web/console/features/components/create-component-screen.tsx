import { Button, Group, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { FormSkeleton } from '../../../ui/skeletons.tsx'
import type { ScreenProps } from '../../core/screen-props.ts'
import { Failed } from '../../screens/failed.tsx'
import { CreateForm } from '../../screens/record/create-form.tsx'
import { CreateHeader, useStart } from '../../screens/record/create-screen.tsx'
import { NotFound } from '../../screens/refusals.tsx'
import { wholeOf } from './component-schema.ts'
import classes from './components.module.css'
import { useComponents } from './components-query.ts'
import { DeriveForm } from './derive-form.tsx'

const BASE = 'base'

/** Makes a component: derived from one that there is, or with a schema of its own. */
export function CreateComponentScreen({ screen }: ScreenProps) {
  const [search, setSearch] = useSearchParams()
  const { start, error: startError, retry } = useStart(screen)
  const components = useComponents()
  const [isFromSchema, setFromSchema] = useState(search.has('copy'))
  if (!screen.create) return <NotFound />
  const error = startError ?? (components.data ? null : components.error)
  if (error)
    return (
      <Failed
        what="The components could not be loaded"
        error={error}
        onRetry={() => {
          retry()
          void components.refetch()
        }}
      />
    )
  if (!components.data || !start) return <FormSkeleton />
  const { rows } = components.data
  const row = rows.find(({ id }) => id === search.get(BASE))
  const base = row && wholeOf(rows, row.id)
  if (isFromSchema)
    return (
      <div className={classes.form}>
        <CreateHeader screen={screen} />
        <CreateForm screen={screen} schema={screen.create} start={start} />
      </div>
    )
  return (
    <div className={classes.form}>
      <CreateHeader screen={screen} title={base ? `New component like ${base.name}` : 'New component'} />
      <Group align="end" className={classes.choice ?? ''}>
        <Select
          label="Like"
          description="It has the same view and settings, under another name and with other defaults"
          placeholder="Choose a component"
          searchable
          className={classes.select ?? ''}
          data={rows.map(({ id, name }) => ({ value: id, label: String(name) }))}
          value={base?.id ?? null}
          onChange={(id) =>
            setSearch(
              (current) => {
                const next = new URLSearchParams(current)
                if (id === null) next.delete(BASE)
                else next.set(BASE, id)
                return next
              },
              { replace: true },
            )
          }
        />
        <Button variant="subtle" onClick={() => setFromSchema(true)}>
          Write a schema instead
        </Button>
      </Group>
      {base && row ? (
        <DeriveForm key={base.id} screen={screen} base={base} category={String(row.category)} />
      ) : (
        <Text c="dimmed">Choose what it is like, and its settings appear here.</Text>
      )}
    </div>
  )
}
