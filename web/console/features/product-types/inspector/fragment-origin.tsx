import { Button } from '@mantine/core'
import { useState } from 'react'
import { reasonOf } from '../../../../ui/reason.ts'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { may, usePlace } from '../../../core/place.ts'
import { useResource } from '../../../core/queries.ts'
import { resourceOf } from '../../../core/schemas.ts'
import { slugify } from '../../../screens/record/slug.ts'
import { takeOver, tie } from '../edits/fragments.ts'
import { titleOf } from '../model/field.ts'
import { fragmentOf, useFragments } from '../palette/use-fragments.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './inspector.module.css'
import type { SettingProps } from './setting.ts'

const screen = resourceOf('fragments')

/** Where a group's fields come from: the fragment they are a copy of, or the way to make one of them. */
export function FragmentOrigin({ field }: SettingProps) {
  const { design, act } = useDesigner()
  const place = usePlace()
  const { api, stale } = useResource(screen)
  const [isSaving, setSaving] = useState(false)
  const origin = useFragments().find(({ id }) => id === field.fragment?.id)
  const { id } = field
  if (id === undefined) return null
  const save = async () => {
    setSaving(true)
    try {
      const name = titleOf(field)
      const body = { name, slug: slugify(name) || 'fragment', fields: field.fields ?? [] }
      const { row } = await api.create(body, crypto.randomUUID())
      act(tie(design, id, fragmentOf(row)))
      await stale()
    } catch (fault) {
      showFailure('The fragment was not saved', reasonOf(fault))
    } finally {
      setSaving(false)
    }
  }
  if (!field.fragment) {
    if ((field.fields ?? []).length === 0 || !may(place, screen, 'create')) return null
    return (
      <Button size="xs" variant="default" loading={isSaving} onClick={() => void save()}>
        Save as a fragment for other types
      </Button>
    )
  }
  const isNewer = origin !== undefined && origin.revision > field.fragment.revision
  return (
    <fieldset className={classes.set}>
      <legend>Fragment</legend>
      <p className={classes.note}>
        A copy of {origin?.name ?? 'a fragment that is gone'}, revision {field.fragment.revision}.
        {isNewer && ` Revision ${origin.revision} is newer.`}
      </p>
      {isNewer && (
        <Button size="xs" variant="default" onClick={() => act(takeOver(design, id, origin))}>
          Take the newer one over
        </Button>
      )}
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => act(tie(design, id, undefined))}>
        Untie it
      </Button>
    </fieldset>
  )
}
