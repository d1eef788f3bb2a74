import { ActionIcon, Button, Input } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { CountInput } from '../../../ui/count-input.tsx'
import { DragList } from '../../../ui/drag-list.tsx'
import { fieldHelp, fieldProps } from '../../../ui/schema-form/field-props.ts'
import { humanized } from '../../core/screens.ts'
import { LAYOUT_COLUMNS, LayoutPicture } from '../../page/layout-picture.tsx'
import { freshName, nameFault, type Region, regionName, regionsIn } from './layout-shape.ts'
import classes from './layouts.module.css'
import { NameInput } from './name-input.tsx'

const MOST = 20

/** Keys for entries whose every part may change: they follow moves and removals. */
function useKeys(length: number) {
  const [keys, setKeys] = useState<readonly number[]>([])
  const known = keys.slice(0, length)
  const next = Math.max(-1, ...known) + 1
  const all = [...known, ...Array.from({ length: length - known.length }, (_, more) => next + more)]
  return [all, setKeys] as const
}

/** The regions of a layout: named, sized and put in order beside a picture of the page. */
export function RegionsWidget(props: WidgetProps) {
  const { disabled, readOnly, label, error } = fieldProps(props)
  const isFixed = disabled || readOnly
  const regions = regionsIn(props.value)
  const [keys, setKeys] = useKeys(regions.length)
  const [current, setCurrent] = useState<string>()
  const names = regions.map(({ name }) => name)
  const shown = regions.map((region) => ({ ...region, name: humanized(region.name) }))
  const write = (next: readonly Region[]) => props.onChange(next)
  const edit = (place: number, part: Partial<Region>) =>
    write(regions.map((region, at) => (at === place ? { ...region, ...part } : region)))
  return (
    <Input.Wrapper label={label} description={fieldHelp(props)} error={error} withAsterisk={Boolean(props.required)}>
      <div className={classes.regions} id={props.id}>
        <LayoutPicture regions={shown} isNamed current={current === undefined ? undefined : humanized(current)} />
        <DragList
          label="Regions"
          items={keys}
          itemId={String}
          itemName={(key) => shown[keys.indexOf(key)]?.name ?? 'Region'}
          disabled={isFixed}
          onMove={(moved, { from, to }) => {
            const region = regions[from]
            setKeys(moved)
            if (region) write(regions.toSpliced(from, 1).toSpliced(to, 0, region))
          }}
        >
          {(key, place) => {
            const region = regions[place]
            if (!region) return null
            const { name, width, height } = region
            const called = humanized(name) || String(place + 1)
            return (
              <fieldset key={key} className={classes.entry} onFocus={() => setCurrent(name)}>
                <legend className={classes.legend}>Region {called}</legend>
                <NameInput
                  name={name}
                  titleOf={humanized}
                  nameOf={regionName}
                  description="such as Side panel"
                  error={nameFault(name, names)}
                  readOnly={isFixed}
                  onChange={(name) => edit(place, { name })}
                />
                <CountInput
                  label="Width"
                  description={`of ${LAYOUT_COLUMNS} columns`}
                  min={1}
                  max={24}
                  value={width}
                  readOnly={isFixed}
                  onChange={(width) => edit(place, { width })}
                />
                <CountInput
                  label="Height"
                  description="in rows; 0 grows"
                  min={0}
                  max={1000}
                  value={height}
                  readOnly={isFixed}
                  onChange={(height) => edit(place, { height })}
                />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  className={classes.remove ?? ''}
                  aria-label={`Remove ${called}`}
                  disabled={isFixed || regions.length === 1}
                  onClick={() => {
                    setKeys(keys.toSpliced(place, 1))
                    write(regions.toSpliced(place, 1))
                  }}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </fieldset>
            )
          }}
        </DragList>
        {!isFixed && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={regions.length >= MOST}
            onClick={() => write([...regions, { name: freshName('region', names), width: LAYOUT_COLUMNS, height: 0 }])}
          >
            Add a region
          </Button>
        )}
      </div>
    </Input.Wrapper>
  )
}
