import type { WholeComponent } from '@mtc/openapi/page'
import { useMemo } from 'react'
import type { ScreenProps } from '../../core/screen-props.ts'
import { CreateForm } from '../../screens/record/create-form.tsx'
import { slugify } from '../../screens/record/slug.ts'
import { derivedSchema } from './component-schema.ts'

interface DeriveFormProps extends ScreenProps {
  base: WholeComponent
  category: string
}

/** Makes a component of another one: the same view and props, under another name and with other defaults. */
export function DeriveForm({ screen, base, category }: DeriveFormProps) {
  const schema = useMemo(() => derivedSchema(screen.create ?? {}, base), [screen, base])
  const name = `My ${base.name.toLowerCase()}`
  const start = { name, slug: slugify(name), category, defaultProps: base.defaultProps }
  return (
    <CreateForm
      screen={screen}
      schema={schema}
      start={start}
      variant={base.id}
      toSend={(body) => ({
        ...body,
        baseId: base.id,
        type: base.type,
        propsSchema: { type: 'object' },
        renderConfig: {},
      })}
    />
  )
}
