import { Button, SegmentedControl } from '@mantine/core'
import { snippetsOf, typesOf } from '@mtc/openapi/product-schema/code'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { JsonEditor } from '../../../../ui/json-editor/json-editor.tsx'
import { reasonOf } from '../../../../ui/reason.ts'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { answerOf, client } from '../../../core/api.ts'
import { useShop } from '../../../core/place.ts'
import { resourceOf } from '../../../core/schemas.ts'
import { saveFile } from '../model/save-file.ts'
import { schemaOfDesign } from '../model/schema-of.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './api-tab.module.css'
import { copyText, SnippetView } from './snippet-view.tsx'

interface ApiTabProps {
  typeId: string
  contractHash: string
}

/** The type with its schema, under names that are there while somebody is still typing them. */
function useSubject(typeId: string) {
  const { design } = useDesigner()
  return useMemo(
    () => ({
      id: typeId,
      name: design.name || 'Product',
      slug: design.slug || 'product',
      schema: schemaOfDesign(design),
    }),
    [typeId, design],
  )
}

type Subject = ReturnType<typeof useSubject>

function Requests({ subject }: { subject: Subject }) {
  const { tenant } = useShop()
  const snippets = useMemo(() => snippetsOf({ origin: location.origin, tenant, type: subject }), [tenant, subject])
  const [id, setId] = useState<string>('list')
  const snippet = snippets.find((one) => one.id === id) ?? snippets[0]
  return (
    <section aria-label="Requests" className={classes.block}>
      <h2 className={classes.title}>Requests</h2>
      <SegmentedControl
        size="xs"
        className={classes.start ?? ''}
        aria-label="Request"
        data={snippets.map((one) => ({ value: one.id, label: one.title }))}
        value={snippet?.id ?? ''}
        onChange={setId}
      />
      {snippet && (
        <>
          <p className={classes.address}>
            <strong>{snippet.request.method}</strong> <code>{snippet.request.path}</code>
          </p>
          <SnippetView snippet={snippet} />
        </>
      )}
    </section>
  )
}

function Contract({ subject, contractHash }: { subject: Subject; contractHash: string }) {
  const { tenant } = useShop()
  const template = async () => {
    try {
      const params = { path: { tenant, id: subject.id } }
      const call = client.GET('/{tenant}/admin/product-types/{id}/import-template', { params, parseAs: 'text' })
      saveFile(new Blob([(await answerOf(call)).body], { type: 'text/csv' }), `${subject.slug}.csv`)
    } catch (fault) {
      showFailure('The template could not be downloaded', reasonOf(fault))
    }
  }
  const types = () => {
    const { row = {}, create = {} } = resourceOf('products')
    saveFile(new Blob([typesOf(subject, { row, create })], { type: 'text/plain' }), `${subject.slug}.ts`)
  }
  return (
    <section aria-label="Contract" className={classes.block}>
      <h2 className={classes.title}>Contract</h2>
      <p className={classes.note}>
        Form, list, import template, mocks and API of this type all report this hash. It is that of what is published.
      </p>
      <div className={classes.row}>
        <code>{contractHash}</code>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => void copyText(contractHash, 'Contract hash copied')}
        >
          Copy hash
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => void template()}
        >
          Import template
        </Button>
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={types}>
          TypeScript types
        </Button>
      </div>
    </section>
  )
}

/** What programs need of this type: addresses, requests to copy, its types and its schema. */
export function ApiTab({ typeId, contractHash }: ApiTabProps) {
  const subject = useSubject(typeId)
  return (
    <div className={classes.tab}>
      <Requests subject={subject} />
      <Contract subject={subject} contractHash={contractHash} />
      <section aria-label="Schema" className={classes.block}>
        <h2 className={classes.title}>JSON Schema</h2>
        <JsonEditor
          label="JSON Schema of this type"
          value={JSON.stringify(subject.schema, null, 2)}
          onChange={() => undefined}
          readonly
        />
      </section>
    </div>
  )
}
