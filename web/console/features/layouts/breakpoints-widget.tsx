import { ActionIcon, Button, Input } from '@mantine/core'
import { breakpointTitle } from '@mtc/openapi/page/grid'
import type { WidgetProps } from '@rjsf/utils'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { CountInput } from '../../../ui/count-input.tsx'
import { fieldHelp, fieldProps } from '../../../ui/schema-form/field-props.ts'
import {
  type Breakpoint,
  breakpointName,
  breakpointsIn,
  freshName,
  nameFault,
  responsiveConfigOf,
} from './layout-shape.ts'
import classes from './layouts.module.css'
import { NameInput } from './name-input.tsx'

const MOST = 6

const saysWhere = (breakpoints: readonly Breakpoint[], place: number): string => {
  const from = breakpoints[place]?.minWidth ?? 0
  const wider = breakpoints[place - 1]?.minWidth
  return wider === undefined ? `from ${from} px` : `${from} to ${wider - 1} px`
}

/**
 * The breakpoints of a layout, the widest first. While they are edited they stand as a list: two may share a name or a
 * width for a moment, and only what can be kept by name goes on to the form.
 */
export function BreakpointsWidget(props: WidgetProps) {
  const { disabled, readOnly, label, error } = fieldProps(props)
  const isFixed = disabled || readOnly
  const stored = breakpointsIn(props.value)
  const [typed, setTyped] = useState<readonly Breakpoint[]>()
  const breakpoints = typed ?? stored
  const names = breakpoints.map(({ name }) => name)
  const widths = breakpoints.map(({ minWidth }) => minWidth)
  const write = (next: readonly Breakpoint[]) => {
    const isWhole = new Set(next.map(({ name }) => name)).size === next.length && next.every(({ name }) => name !== '')
    setTyped(next)
    if (isWhole) props.onChange(responsiveConfigOf(next))
  }
  const edit = (place: number, part: Partial<Breakpoint>) =>
    write(breakpoints.map((one, at) => (at === place ? { ...one, ...part } : one)))
  return (
    <Input.Wrapper label={label} description={fieldHelp(props)} error={error} withAsterisk={Boolean(props.required)}>
      <div className={classes.list} id={props.id}>
        <ul
          className={classes.breakpoints}
          aria-label="Breakpoints"
          // Entries keep their places while somebody types in them; afterwards the widest comes first again.
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) setTyped(undefined)
          }}
        >
          {breakpoints.map(({ name, minWidth, columns }, place) => (
            <li key={place}>
              <fieldset className={classes.entry}>
                <legend className={classes.legend}>
                  Breakpoint {breakpointTitle(name)}, {saysWhere(breakpoints, place)}
                </legend>
                <NameInput
                  name={name}
                  titleOf={breakpointTitle}
                  nameOf={breakpointName}
                  description="as the builder calls it"
                  error={nameFault(name, names)}
                  readOnly={isFixed}
                  onChange={(name) => edit(place, { name })}
                />
                <CountInput
                  label="From width"
                  description={saysWhere(breakpoints, place)}
                  suffix=" px"
                  min={0}
                  max={10_000}
                  value={minWidth}
                  error={
                    widths.filter((width) => width === minWidth).length > 1
                      ? 'Another one begins here'
                      : place === breakpoints.length - 1 && minWidth !== 0 && 'The narrowest begins at 0'
                  }
                  readOnly={isFixed}
                  onChange={(minWidth) => edit(place, { minWidth })}
                />
                <CountInput
                  label="Columns"
                  description="of its grid"
                  min={1}
                  max={24}
                  value={columns}
                  readOnly={isFixed}
                  onChange={(columns) => edit(place, { columns })}
                />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  className={classes.remove ?? ''}
                  aria-label={`Remove ${breakpointTitle(name)}`}
                  disabled={isFixed || breakpoints.length === 1}
                  onClick={() => write(breakpoints.toSpliced(place, 1))}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </fieldset>
            </li>
          ))}
        </ul>
        {!isFixed && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={breakpoints.length >= MOST}
            onClick={() =>
              write([
                { name: freshName('wide', names), minWidth: Math.max(0, ...widths) + 320, columns: 12 },
                ...breakpoints,
              ])
            }
          >
            Add a breakpoint
          </Button>
        )}
      </div>
    </Input.Wrapper>
  )
}
