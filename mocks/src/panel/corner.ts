const CORNERS = ['bottom left', 'top left', 'top right', 'bottom right'] as const
export type Corner = (typeof CORNERS)[number]

/** The corner after this one, clockwise. */
export const nextCorner = (corner: Corner): Corner =>
  CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? 'bottom left'

/** Where the panel stands, and whether it is open. */
export interface Stance {
  corner: Corner
  isOpen: boolean
}
const KEY = 'mtc-mocks.panel'

export function readStance(): Stance {
  const [corner, state] = (localStorage.getItem(KEY) ?? '').split(',')
  return { corner: CORNERS.find((one) => one === corner) ?? 'bottom left', isOpen: state === 'open' }
}

export const writeStance = ({ corner, isOpen }: Stance): void =>
  localStorage.setItem(KEY, `${corner},${isOpen ? 'open' : 'closed'}`)
