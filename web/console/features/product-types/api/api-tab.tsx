import { Button, SegmentedControl } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import type { JsonSchema } from '@mtc/openapi/product-schema'
import { signInSnippet, snippetsOf, typesOf } from '@mtc/openapi/product-schema/code'
import { Scroller } from '@mtc/widgets/scroller'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { copyText } from '../../../../ui/copy-text.ts'
import { JsonEditor } from '../../../../ui/json-editor/json-editor.tsx'
import { reasonOf } from '../../../../ui/reason.ts'
import { saveFile } from '../../../../ui/save-file.ts'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { answerOf, client } from '../../../core/api.ts'
import { useShop } from '../../../core/place.ts'
import { rowQuery } from '../../../core/queries.ts'
import type { Row } from '../../../core/resource-client.ts'
import { resourceOf } from '../../../core/schemas.ts'
import { screenOf } from '../../../core/screens.ts'
import { Failed } from '../../../screens/failed.tsx'
import classes from './api-tab.module.css'
import { SnippetView } from './snippet-view.tsx'

interface ApiTabProps {
  typeId: string
  contractHash: string
}

/** What of a type the API goes by: what is published. */
interface Subject {
  id: string
  name: string
  slug: string
  schema: JsonSchema
}

const subjectOf = ({ id, name, slug, schema }: Row): Subject => ({
  id,
  name: String(name),
  slug: String(slug),
  schema: isRecord(schema) ? schema : {},
})

function Requests({ subject }: { subject: Subject }) {
  const { tenant } = useShop()
  const snippets = useMemo(() => snippetsOf({ origin: location.origin, tenant, type: subject }), [tenant, subject])
  const signIn = signInSnippet(location.origin)
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
      <details>
        <summary className={classes.note}>For curl, sign in first: this makes session.txt</summary>
        <div className={classes.signIn}>
          <Scroller as="pre" className={classes.code}>
            {signIn}
          </Scroller>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCopy size={14} aria-hidden />}
            onClick={() => void copyText(signIn, 'Sign-in copied')}
          >
            Copy sign-in
          </Button>
        </div>
      </details>
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
          TypeScript types, as published
        </Button>
      </div>
    </section>
  )
}

/** What programs need of this type: addresses, requests to copy, its types and its schema. */
export function ApiTab({ typeId, contractHash }: ApiTabProps) {
  const shop = useShop()
  const published = useQuery(rowQuery(shop, screenOf('product-types'), typeId))
  const row = published.data?.row
  const subject = useMemo(() => (row ? subjectOf(row) : undefined), [row])
  if (published.error && !subject)
    return <Failed what="The type is not there" error={published.error} onRetry={() => void published.refetch()} />
  if (!subject) return <CardSkeleton height={360} />
  return (
    <div className={classes.tab}>
      <Requests subject={subject} />
      <Contract subject={subject} contractHash={contractHash} />
      <section aria-label="Schema" className={classes.block}>
        <h2 className={classes.title}>JSON Schema, as published</h2>
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
