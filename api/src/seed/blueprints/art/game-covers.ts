import { randomOf } from '../random.ts'
import { type Palette, type PaletteName, paletteFor, palettes } from './game-palettes.ts'
import { abstractScenes } from './game-scenes-abstract.ts'
import { beyondScenes } from './game-scenes-beyond.ts'
import { builtScenes } from './game-scenes-built.ts'
import { outdoorScenes } from './game-scenes-outdoors.ts'
import { backdrop, moved, path, picture, rect, ring, type Shape, stroke } from './svg.ts'

const scenes = { ...outdoorScenes, ...builtScenes, ...beyondScenes, ...abstractScenes }

export type SceneName = keyof typeof scenes

export interface CoverArt {
  scene: SceneName
  palettes: readonly PaletteName[]
}

/** A game's cover; the key decides which of the palettes it wears and where things stand. */
export function gameCover(key: string, art: CoverArt): string {
  return picture(paint(key, art))
}

/** The same cover in a metal frame with a star: a richer edition. */
export function editionCover(key: string, art: CoverArt): string {
  const star = path('M0-40L11-14L39-12L18 6L25 34L0 19L-25 34L-18 6L-39-12L-11-14Z', '#3a2608')
  return picture(
    paint(key, art) +
      `<path d="M12 12H588V588H12Z" fill="none" stroke="#e9c46a" stroke-width="24"/>` +
      moved(path('M-62-100H62V70L0 40L-62 70Z', '#e9c46a') + moved(star, 0, -26), 500, 90),
  )
}

/** The cover of an add-on: the game's scene at another hour, with a corner that says there is more. */
export function addOnCover(key: string, art: CoverArt): string {
  const palette = paletteFor(key, art.palettes)
  return picture(
    paint(key, art) + path('M0 600V400L200 600Z', palette.accent) + stroke('M62 510V572M31 541H93', palette.near, 18),
  )
}

/** What the player sees: the scene in a wide frame with a status bar of the game's kind. */
export function screenshot(key: string, art: CoverArt): string {
  const palette = paletteFor(key, art.palettes)
  const bars =
    rect(30, 30, 220, 22, '#000000', 11) +
    rect(34, 34, 150, 14, palette.accent, 7) +
    rect(30, 62, 160, 14, '#000000', 7) +
    rect(34, 65, 90, 8, palette.light, 4)
  const map = ring(720, 90, 54, '#000', 12, 0.6) + path('M720 60L736 112L720 100L704 112Z', palette.accent)
  return picture(moved(paint(key, art), 0, -100, 1.334) + bars + map, 800, 600)
}

/** A card worth an amount, in big figures. */
export function giftCardPicture(key: string, amount: string, names: readonly PaletteName[]): string {
  const palette = paletteFor(key, names)
  const ribbon =
    path('M150 120H190V480H150Z', palette.mid) +
    path('M170 290Q96 200 78 262Q74 316 170 300Q266 316 262 262Q244 200 170 290Z', palette.far)
  const figures = `<text x="396" y="352" font-family="Arial,Helvetica,sans-serif" font-size="${amount.length > 3 ? 96 : 126}" font-weight="800" text-anchor="middle" fill="${palette.near}">${amount}</text>`
  return picture(
    backdrop(palette.top, palette.bottom) +
      moved(
        rect(44, 120, 512, 360, palette.light, 36) + ribbon + figures + rect(290, 410, 212, 20, palette.far, 10),
        0,
        0,
      ),
  )
}

/** The shop's mark: a key whose bow is a game pad's cross. */
export function gamesLogo(primary: string, accent: string): string {
  const key: Shape =
    ring(300, 220, 118, accent, 40) +
    path('M280 330H320V390H390V430H356V462H400V502H320V540H280Z', accent) +
    path('M280 168h40v32h32v40h-32v32h-40v-32h-32v-40h32z', accent)
  return picture(rect(0, 0, 600, 600, primary, 120) + key)
}

function paint(key: string, art: CoverArt): Shape {
  const palette: Palette = art.palettes.length > 0 ? paletteFor(key, art.palettes) : palettes.dusk
  return backdrop(palette.top, palette.bottom) + scenes[art.scene](palette, randomOf(key))
}
