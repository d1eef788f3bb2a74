import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { DragList } from '../../../../ui/drag-list.tsx'
import { usePlace } from '../../../core/place.ts'
import { listQuery } from '../../../core/queries.ts'
import { screenOf } from '../../../core/screens.ts'
import { gridColumns, setCard, setColumns } from '../edits/columns.ts'
import type { Edit } from '../edits/edit.ts'
import type { Design } from '../model/design.ts'
import { titleOf } from '../model/field.ts'
import { schemaOfDesign } from '../model/schema-of.ts'
import { PreviewRow } from '../preview/preview-row.tsx'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './columns-tab.module.css'

interface ChosenProps {
  title: string
  note: string
  add: string
  names: readonly string[]
  toEdit: (design: Design, names: readonly string[]) => Edit
}

/** Fields that are chosen and put in order: the columns of the list, or what the shop's card shows. */
function Chosen({ title, note, add, names, toEdit }: ChosenProps) {
  const { design, act, announce, isReadonly } = useDesigner()
  const labelOf = (name: string) => {
    const field = design.fields.find((one) => one.name === name)
    return field ? titleOf(field) : name
  }
  const rest = design.fields.filter(({ name, type }) => !names.includes(name) && type !== 'schema')
  const change = (next: readonly string[], said: string) => {
    act(toEdit(design, next))
    announce(said)
  }
  return (
    <section aria-label={title} className={classes.chosen}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.note}>{note}</p>
      <DragList
        label={title}
        items={names}
        itemId={(name) => name}
        itemName={labelOf}
        onMove={(next, { to }) => change(next, `${labelOf(next[to] ?? '')} is now at place ${to + 1}.`)}
        disabled={isReadonly}
      >
        {(name) => (
          <div className={classes.column}>
            {labelOf(name)}
            {!isReadonly && (
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={`Leave out ${labelOf(name)}`}
                onClick={() =>
                  change(
                    names.filter((other) => other !== name),
                    `${labelOf(name)} left out.`,
                  )
                }
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            )}
          </div>
        )}
      </DragList>
      {!isReadonly && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              size="xs"
              variant="default"
              disabled={rest.length === 0}
              leftSection={<IconPlus size={14} aria-hidden />}
            >
              {add}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
            {rest.map((field) => (
              <Menu.Item key={field.name} onClick={() => change([...names, field.name], `${titleOf(field)} added.`)}>
                {titleOf(field)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </section>
  )
}

/** The columns that the list of products shows, with the list itself below; and what the shop's card shows. */
export function ColumnsTab({ typeId }: { typeId: string }) {
  const { design: now } = useDesigner()
  const place = usePlace()
  const design = useDeferredValue(now)
  const schema = useMemo(() => schemaOfDesign(design), [design])
  const products = useQuery(listQuery(place, screenOf('products'), { productTypeId: typeId, limit: 10, count: 'none' }))
  const rows = products.data?.rows ?? []
  return (
    <div className={classes.tab}>
      <div className={classes.pair}>
        <Chosen
          title="Columns of the list"
          note="Between name and price, in this order, when the list shows this type."
          add="Add column"
          names={gridColumns(now)}
          toEdit={setColumns}
        />
        <Chosen
          title="On the shop’s card"
          note="Under the name, in this order. The preview of the form shows the card."
          add="Add to the card"
          names={(now.uiConfig.card ?? []).filter((name) => now.fields.some((field) => field.name === name))}
          toEdit={setCard}
        />
      </div>
      <section aria-label="The list">
        <h2 className={classes.title}>The list</h2>
        {products.data && rows.length === 0 ? (
          <p className={classes.note}>Once there are products of this type, they are shown here with these columns.</p>
        ) : (
          <PreviewRow design={design} schema={schema} products={rows} isLoading={products.isPending} />
        )}
      </section>
    </div>
  )
}
