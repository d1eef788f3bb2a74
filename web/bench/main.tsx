import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { UiProvider } from '../ui/provider.tsx'
import { SchemaForm } from '../ui/schema-form/schema-form.tsx'
import { type LargeType, largeType } from './large-type.ts'

const asked = new URLSearchParams(location.search)
const type = largeType(Number(asked.get('fields') ?? 200), asked.has('conditional'))

function Page({ schema, uiSchema, data }: LargeType) {
  const [value, setValue] = useState<unknown>(data)
  return (
    <SchemaForm
      formId="bench"
      schema={schema}
      uiSchema={uiSchema}
      formData={value}
      onChange={setValue}
      onSubmit={() => undefined}
    />
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('The bench page has no element with the id "root".')
// Read by the bench once the fields stand on the page.
performance.mark('forms:start')
createRoot(root).render(
  <UiProvider>
    <Page {...type} />
  </UiProvider>,
)
