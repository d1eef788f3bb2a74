import { Alert, Button, Group, Modal, Radio } from '@mantine/core'
import type { PageContent } from '@mtc/openapi/page'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { reasonOf } from '../../../../ui/reason.ts'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { pageEditAddress, TEMPLATES } from '../../../core/addresses.ts'
import { adopt } from '../../../core/document/adopt.ts'
import { documentCalls } from '../../../core/document/document-calls.ts'
import { useShop } from '../../../core/place.ts'
import { offerUndo } from '../../../screens/document/offer-undo.ts'
import type { Builder } from '../model/builder.ts'
import { importPage, importReportQuery, type Wanted } from './import-page.ts'
import { imported } from './kept-report.ts'
import { readSource } from './read-source.ts'
import { Report } from './report.tsx'
import { SourceInput } from './source-input.tsx'
import classes from './transfer.module.css'

interface ImportDialogProps {
  builder: Builder
  onClose: () => void
}

/** Brings a file into the page's draft, or makes a page of its own of it; what comes of it is told before. */
export function ImportDialog({ builder, onClose }: ImportDialogProps) {
  const { tenant, templateId, document, announce } = builder
  const place = useShop()
  const [, navigate] = useLocation()
  const queryClient = useQueryClient()
  const [text, setText] = useState('')
  const [isHere, setHere] = useState(true)
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const source = useMemo(() => readSource(text), [text])
  const wanted = useMemo(
    (): Wanted | undefined =>
      source.is === 'json' ? { source: source.value, into: isHere ? templateId : undefined } : undefined,
    [source, isHere, templateId],
  )
  const report = useQuery(importReportQuery(tenant, wanted))

  const bringHere = async (file: Wanted) => {
    await adopt(document, 'Import a page', async () => {
      const report = await importPage(tenant, file, crypto.randomUUID())
      await imported(queryClient, tenant, { ...report, page: builder.page })
      return (await documentCalls<PageContent>(TEMPLATES, tenant, templateId).read()).content
    })
    announce('The file is in the draft.')
    offerUndo(document, 'The file is in the draft')
  }
  const go = async () => {
    if (!wanted) return
    setBusy(true)
    setFault(undefined)
    try {
      if (isHere) await bringHere(wanted)
      else {
        const made = await importPage(tenant, wanted, crypto.randomUUID())
        await imported(queryClient, tenant, made)
        navigate(pageEditAddress(place, made.page))
      }
      onClose()
    } catch (reason) {
      setFault(reasonOf(reason))
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={onClose} size="lg" title="Import a page" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.dialog}>
        <SourceInput text={text} source={source} onText={setText} />
        <Radio.Group label="Where to" value={isHere ? 'here' : 'new'} onChange={(next) => setHere(next === 'here')}>
          <div className={classes.choices}>
            <Radio size="xs" value="here" label="Into this page, in the place of its widgets" />
            <Radio size="xs" value="new" label="A page of its own" />
          </div>
        </Radio.Group>
        {wanted && report.isPending && <CardSkeleton height={80} />}
        {wanted && report.data && <Report report={report.data} />}
        {(fault ?? report.error) && (
          <Alert color="red" role="alert" title={fault ? 'It was not imported' : 'It cannot be imported'}>
            {fault ?? reasonOf(report.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button loading={isBusy} disabled={!wanted || !report.data} onClick={() => void go()}>
            {isHere ? 'Import into this page' : 'Make a new page'}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
