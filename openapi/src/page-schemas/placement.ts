import { z } from '@hono/zod-openapi'
import { integer, slug } from '../fields.ts'

const cells = (title: string, max: number, example: number) =>
  integer(0, max, { title, description: 'In cells of the grid', example })

/** Where a widget lies at one breakpoint, in cells. */
export const Placement = z
  .strictObject({
    x: cells('Column', 23, 0),
    y: cells('Row', 10_000, 0),
    w: cells('Width', 24, 4).min(1),
    h: cells('Height', 200, 3).min(1),
  })
  .openapi('Placement', {
    description: 'Where a widget lies at one breakpoint, in cells of the grid.',
    example: { x: 0, y: 0, w: 4, h: 3 },
  })
export type Placement = z.infer<typeof Placement>

/** The most breakpoints of a layout. */
const BREAKPOINTS_LIMIT = 6

const breakpointName = () =>
  slug({ title: 'Breakpoint', description: 'A breakpoint of the layout', example: 'lg' }).max(20)

export const Placements = z
  .record(breakpointName(), Placement)
  .refine(
    (value) => Object.keys(value).length <= BREAKPOINTS_LIMIT,
    `may name at most ${BREAKPOINTS_LIMIT} breakpoints`,
  )
  .openapi('Placements', {
    description: "A placement per breakpoint of the page's layout; those left out follow from the larger one.",
    example: { lg: { x: 0, y: 0, w: 4, h: 3 } },
    maxProperties: BREAKPOINTS_LIMIT,
  })
export type Placements = z.infer<typeof Placements>

const columns = (description: string) => integer(1, 24, { title: 'Columns', description, example: 12 })
export const GridConfig = z
  .strictObject({
    columns: columns('Of the widest grid'),
    gap: integer(0, 64, { title: 'Gap', description: 'Between widgets, in pixels', example: 16 }),
    rowHeight: integer(8, 400, { title: 'Row height', description: 'In pixels', example: 40 }),
  })
  .openapi('GridConfig', {
    description: 'The grid in which widgets lie.',
    example: { columns: 12, gap: 16, rowHeight: 40 },
  })

export const ResponsiveConfig = z
  .record(
    breakpointName(),
    z
      .strictObject({
        minWidth: integer(0, 10_000, {
          title: 'From width',
          description: 'The least width of the grid, in pixels',
          example: 960,
        }),
        columns: columns('From this width on'),
      })
      .openapi('Breakpoint', { description: 'A grid from a width on.', example: { minWidth: 960, columns: 12 } }),
  )
  .refine((value) => {
    const widths = Object.values(value).map(({ minWidth }) => minWidth)
    return widths.length >= 1 && widths.length <= BREAKPOINTS_LIMIT && new Set(widths).size === widths.length
  }, `needs one to ${BREAKPOINTS_LIMIT} breakpoints, each from another width on`)
  .refine((value) => Object.values(value).some(({ minWidth }) => minWidth === 0), 'needs a breakpoint that begins at 0')
  .openapi('ResponsiveConfig', {
    description: 'Breakpoints by name; the narrowest begins at 0.',
    example: { lg: { minWidth: 960, columns: 12 }, sm: { minWidth: 0, columns: 1 } },
    maxProperties: BREAKPOINTS_LIMIT,
  })
