import { NumberInput } from '@mantine/core'
import type { GridConfig } from '@mtc/openapi/page'
import inspector from '../inspector/inspector.module.css'
import type { Builder } from '../model/builder.ts'

const BOUNDS = {
  gap: { label: 'Gap', min: 0, max: 64 },
  rowHeight: { label: 'Row height', min: 8, max: 400 },
} as const

const without = (config: object, name: keyof GridConfig): Partial<GridConfig> =>
  Object.fromEntries(Object.entries(config).filter(([own]) => own !== name))

/** What the page changes in its layout's grid, in pixels; empty is as the layout has it. */
export function GridOverrides({ builder }: { builder: Builder }) {
  const { content, layout, canEdit, change } = builder
  const own = content.overrideConfig.gridConfig ?? {}
  const set = (name: keyof typeof BOUNDS, value: number | undefined) =>
    change(
      `Change the ${BOUNDS[name].label.toLowerCase()}`,
      (page) => {
        const { gridConfig, ...rest } = page.overrideConfig
        const others = without(gridConfig ?? {}, name)
        const next = value === undefined ? others : { ...others, [name]: value }
        return {
          ...page,
          overrideConfig: Object.keys(next).length === 0 ? rest : { ...rest, gridConfig: next },
        }
      },
      `page grid ${name}`,
    )
  return (
    <div className={inspector.pair}>
      {(['gap', 'rowHeight'] as const).map((name) => {
        const { label, min, max } = BOUNDS[name]
        return (
          <NumberInput
            key={name}
            size="xs"
            label={label}
            suffix=" px"
            min={min}
            max={max}
            clampBehavior="blur"
            allowDecimal={false}
            hideControls
            placeholder={String(layout?.gridConfig[name] ?? '')}
            disabled={!canEdit}
            value={own[name] ?? ''}
            onChange={(next) => {
              if (next === '') set(name, undefined)
              else if (typeof next === 'number' && next >= min && next <= max) set(name, next)
            }}
          />
        )
      })}
    </div>
  )
}
