import { FormSkeleton } from '../../../ui/skeletons.tsx'
import type { ScreenProps } from '../../core/screen-props.ts'
import { Failed } from '../../screens/failed.tsx'
import { CreateForm } from '../../screens/record/create-form.tsx'
import { CreateHeader, useStart } from '../../screens/record/create-screen.tsx'
import { NotFound } from '../../screens/refusals.tsx'
import { layoutUiSchema, newLayout } from './layout-form.ts'

/** Makes a layout: its regions drawn as they are named, its breakpoints as a list. */
export function CreateLayoutScreen({ screen }: ScreenProps) {
  const { start, error, retry } = useStart(screen)
  if (!screen.create) return <NotFound />
  if (error) return <Failed what="The layout to copy could not be loaded" error={error} onRetry={retry} />
  return (
    <div style={{ maxInlineSize: '60rem' }}>
      <CreateHeader screen={screen} />
      {start ? (
        <CreateForm
          screen={screen}
          schema={screen.create}
          uiSchema={layoutUiSchema}
          start={{ ...newLayout, ...start }}
        />
      ) : (
        <FormSkeleton />
      )}
    </div>
  )
}
