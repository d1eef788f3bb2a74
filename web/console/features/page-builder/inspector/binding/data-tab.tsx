import { Alert, Button, SegmentedControl } from '@mantine/core'
import { type Binding, insightInWords, type PageWidget } from '@mtc/openapi/page'
import { manifestOf } from '@mtc/widgets/manifests'
import { setBinding } from '../../edits/set.ts'
import type { Builder } from '../../model/builder.ts'
import { faultsBelow, faultsOf } from '../faults.ts'
import classes from '../inspector.module.css'
import type { BindingEditing } from './editing.ts'
import { hasColumns } from './has-columns.ts'
import { InsightEditor } from './insight-editor.tsx'
import { type Mend, mendOf } from './mend.ts'
import { Result } from './result.tsx'
import { RowsEditor } from './rows-editor.tsx'
import { startOf } from './start.ts'

const KINDS = { insight: 'Figures', rows: 'A list' } as const

interface DataTabProps {
  builder: Builder
  widget: PageWidget
}

/** Where a widget's data comes from, what is wrong with that, and what comes of it. */
export function DataTab({ builder, widget }: DataTabProps) {
  const { content, components, canEdit } = builder
  const manifest = manifestOf(components.get(widget.componentId)?.view ?? '')
  const slot = manifest?.binding
  if (!manifest || !slot) return <p className={classes.note}>This widget shows what you write: it needs no data.</p>
  const { binding } = widget
  const faults = faultsBelow(faultsOf(builder.faults, content, widget.id), '/binding')
  const change = (next: Binding | null, topic?: string) =>
    builder.change(
      next === null ? 'Take the data away' : 'Change the data',
      setBinding(widget.id, next),
      topic === undefined ? undefined : `data ${widget.id} ${topic}`,
    )
  if (!binding) {
    return (
      <div className={classes.stack}>
        <p className={classes.note}>This widget has no data yet.</p>
        {canEdit && (
          <Button size="xs" variant="default" onClick={() => change(slot.default)}>
            Give it data
          </Button>
        )}
      </div>
    )
  }
  const isPublic = content.audience === 'storefront'
  const editing: Omit<BindingEditing, 'binding'> = {
    slot,
    isPublic,
    variables: content.variables,
    isReadonly: !canEdit,
    hasColumns: hasColumns(manifest, widget.props),
    faultAt: (at) =>
      faults.find((fault) => fault.at === at || (at.endsWith('/values') && fault.at.startsWith(`${at}/`)))?.message,
    change,
  }
  const mends = faults
    .filter(({ at }) => !isUnfinished(at))
    .map(({ at, message }) => ({
      at,
      message,
      mend: canEdit ? mendOf(binding, at, { slot, variables: content.variables, isPublic }) : undefined,
    }))
  return (
    <div className={classes.stack}>
      {mends.length > 0 && <Broken mends={mends} onMend={({ binding: mended }) => change(mended)} />}
      {slot.kinds.length > 1 && (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label="Kind of data"
          disabled={!canEdit}
          data={slot.kinds.map((kind) => ({ value: kind, label: KINDS[kind] }))}
          value={binding.kind}
          onChange={(kind) => {
            if (kind !== binding.kind) change(startOf(kind === 'rows' ? 'rows' : 'insight', slot))
          }}
        />
      )}
      {binding.kind === 'insight' ? (
        <InsightEditor key={widget.id} {...editing} binding={binding} />
      ) : (
        <RowsEditor key={widget.id} {...editing} binding={binding} />
      )}
      {faults.length === 0 && (
        <section className={classes.group} aria-label="What comes of it">
          <h3 className={classes.groupTitle}>
            {binding.kind === 'insight' ? insightInWords(binding) : 'What comes of it'}
          </h3>
          <Result state={builder.dataOf(widget.id)} />
        </section>
      )}
    </div>
  )
}

/** Values that are still to be chosen are asked for where they stand: nothing may jump under the hands for them. */
const isUnfinished = (at: string): boolean => /^\/conditions\/\d+\/values/.test(at)

interface BrokenProps {
  mends: readonly { at: string; message: string; mend: Mend | undefined }[]
  onMend: (mend: Mend) => void
}

function Broken({ mends, onMend }: BrokenProps) {
  return (
    <Alert color="red" role="alert" title="The data cannot be shown like this">
      <ul className={classes.mends}>
        {mends.map(({ at, message, mend }) => (
          <li key={`${at} ${message}`}>
            {message}
            {mend && (
              <Button size="compact-xs" variant="default" onClick={() => onMend(mend)}>
                {mend.label}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
