import { Radio } from '@mantine/core'
import { showDone } from '../../../../ui/undo-toast.tsx'
import { humanized } from '../../../core/screens.ts'
import { LayoutPicture } from '../../../page/layout-picture.tsx'
import inspector from '../inspector/inspector.module.css'
import type { Builder } from '../model/builder.ts'
import { movesInWords, withLayout } from './change-layout.ts'
import classes from './settings.module.css'

/** The layouts there are, each as a picture of its regions. */
export function LayoutChoice({ builder, fault }: { builder: Builder; fault: string | undefined }) {
  const { content, layouts, layout, canEdit, components, change, announce } = builder
  // A shop's copy of a system's layout takes its place.
  const copied = new Set(layouts.flatMap(({ originId, isSystem }) => (originId && !isSystem ? [originId] : [])))
  const offered = layouts.filter(({ id, isSystem }) => !(isSystem && copied.has(id)))
  const choose = (id: string) => {
    const next = offered.find((one) => one.id === id)
    if (!next || next.id === layout?.id) return
    const moves = movesInWords(content, next, components)
    change(`Lay the page out on ${next.name}`, (page) => withLayout(page, next, components))
    announce(`The page is laid out on ${next.name}.`)
    if (moves !== undefined) showDone(moves)
  }
  return (
    <Radio.Group label="Layout" size="xs" value={layout?.id ?? ''} error={fault} onChange={choose}>
      <div className={classes.layouts}>
        {offered.map(({ id, name, regions }) => (
          <Radio.Card
            key={id}
            value={id}
            disabled={!canEdit}
            className={classes.layout ?? ''}
            aria-label={`${name}: ${regions.map((region) => humanized(region.name)).join(', ')}`}
          >
            <LayoutPicture regions={regions} />
            <span className={inspector.note}>{name}</span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}
