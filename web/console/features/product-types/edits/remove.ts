import type { Design } from '../model/design.ts'
import { titleOf, withIds } from '../model/field.ts'
import { findField } from '../model/tree.ts'
import { before, type Edit, setting } from './edit.ts'

const without = (names: readonly string[] | undefined, name: string) => names?.filter((other) => other !== name)

/** Takes a field away, with its name on the form's cards and among the columns. */
export function removeField(design: Design, id: string): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const { field, list, siblings, index, parent } = found
  const { groups, grid, card } = design.uiConfig
  const layout = parent
    ? []
    : [
        ...(groups?.some((group) => group.fields.includes(field.name))
          ? [
              setting(
                ['uiConfig', 'groups'],
                groups.map((group) => ({ ...group, fields: without(group.fields, field.name) })),
                groups,
              ),
            ]
          : []),
        ...(grid?.includes(field.name) ? [setting(['uiConfig', 'grid'], without(grid, field.name), grid)] : []),
        ...(card?.includes(field.name) ? [setting(['uiConfig', 'card'], without(card, field.name), card)] : []),
      ]
  const was = withIds(siblings)[index] ?? field
  const next = siblings[index + 1] ?? siblings[index - 1] ?? parent?.field
  return {
    label: `Remove ${titleOf(field)}`,
    operations: [{ op: 'remove', path: list, id, was, after: before(siblings, index) }, ...layout],
    said: `${titleOf(field)} removed.`,
    ...(next ? { focus: next.id } : {}),
  }
}
