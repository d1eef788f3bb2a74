/** A region of a layout, as far as it matters where widgets stand. */
export interface WideRegion {
  name: string
  width: number
}

const MAIN = 'main'

/** The region that takes in what stood in one that the layout does not have: the main one, else the widest. */
export function homeRegion(regions: readonly WideRegion[]): string | undefined {
  const [widest] = regions.toSorted((a, b) => b.width - a.width)
  return (regions.find(({ name }) => name === MAIN) ?? widest)?.name
}

/** The region that a widget is shown in: its own, or where the layout does not have that, the one that takes it in. */
export const shownRegion = (regions: readonly WideRegion[], own: string): string =>
  regions.some(({ name }) => name === own) ? own : (homeRegion(regions) ?? own)
