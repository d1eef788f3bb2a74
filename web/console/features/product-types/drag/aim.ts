import { type Mark, markOf, type Point, sideOf, type Zone } from './drop-place.ts'

/** What a field would land on if it were let go now, and the line that says so. */
export interface Aim {
  zone: Zone
  isAfter: boolean
  mark: Mark
}

const zoneOf = ({ dataset }: HTMLElement): Zone => {
  const { zone, id = '' } = dataset
  if (zone === 'over') return { over: id }
  if (zone === 'inside') return { inside: id }
  return { section: id === 'rest' ? 'rest' : Number(id) }
}

const distance = ({ x, y }: Point, { left, right, top, bottom }: DOMRect) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))

/** The field of a card or group that is nearest: between two fields a field lands beside one of them. */
function nearestField(container: HTMLElement, point: Point): HTMLElement | undefined {
  const fields = [...container.querySelectorAll<HTMLElement>(':scope > [role] > [data-zone=over]')]
  const ranked = fields.map((field) => ({ field, far: distance(point, field.getBoundingClientRect()) }))
  return ranked.toSorted((a, b) => a.far - b.far)[0]?.field
}

/** Beside and below the cards of the form the last one is meant. */
const lastSection = (under: readonly Element[]) =>
  [
    ...(under
      .find((element) => element.matches('[data-canvas]'))
      ?.querySelectorAll<HTMLElement>('[data-zone=section]') ?? []),
  ].at(-1)

/** What lies under the pointer; what is dragged, and whatever else is in the way, is looked through. */
export function aimAt(point: Point): Aim | undefined {
  const under = document.elementsFromPoint(point.x, point.y)
  const found =
    under.map((element) => element.closest<HTMLElement>('[data-canvas] [data-zone]')).find((zone) => zone !== null) ??
    lastSection(under)
  if (!found) return undefined
  const element = found.dataset.zone === 'over' ? found : (nearestField(found, point) ?? found)
  const zone = zoneOf(element)
  const box = element.getBoundingClientRect()
  const side = sideOf(point, box, element.parentElement?.getBoundingClientRect().width ?? box.width)
  return { zone, isAfter: side.isAfter, mark: markOf(zone, box, side) }
}
