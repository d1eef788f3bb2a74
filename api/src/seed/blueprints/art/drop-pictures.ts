import { type Random, randomOf } from '../random.ts'
import { backdrop, circle, ellipse, moved, path, picture, rect, ring, type Shape, shade, stroke } from './svg.ts'

export interface DropArt {
  kind: 'sneaker' | 'vinyl' | 'print'
  /** Backdrop, main colour, second colour, light. */
  colors: readonly [ground: string, main: string, second: string, light: string]
}

/** What a drop shows: one object, one spotlight, four colours. */
export function dropPicture(key: string, art: DropArt): string {
  const [ground, main, second, light] = art.colors
  const random = randomOf(key)
  const stage = backdrop(shade(ground, 0.1), shade(ground, -0.3)) + circle(300, 290, 240, main, 0.16)
  if (art.kind === 'sneaker')
    return picture(
      stage + ellipse(300, 478, 240, 22, '#000', 0.35) + moved(sneaker(main, second, light), 300, 330, 1.12, -8),
    )
  if (art.kind === 'vinyl') return picture(stage + vinyl(random, ground, main, second, light))
  return picture(stage + print(random, ground, main, second, light))
}

function sneaker(main: string, second: string, light: string): Shape {
  return (
    path('M-220 70Q-230-20-200-80Q-150-70-120-90L-96-140Q-50-150-10-130L70-30Q110 0 170 10Q226 24 228 80Z', main) +
    path('M-220 70Q-230-20-200-80Q-176-74-156-76Q-120 0-140 80Z', second) +
    path('M96-12Q110 0 170 10Q226 24 228 80H120Q130 20 96-12Z', second) +
    path('M-96-140Q-50-150-10-130L4-112Q-40-104-84-106Z', shade(main, -0.35)) +
    path('M-110 60Q0 50 66-34L86-14Q40 76-90 84Z', light) +
    stroke('M-34-106L-10-128M-10-78L18-100M14-48L42-72M38-20L64-42', light, 13) +
    path('M-236 64H232Q246 122 190 124H-190Q-240 124-236 64Z', '#ffffff') +
    path('M-238 92H238Q232 124 190 124H-190Q-232 124-238 92Z', light) +
    stroke(
      'M-190 124V108M-130 124V108M-70 124V108M-10 124V108M50 124V108M110 124V108M170 124V108',
      shade(light, -0.3),
      7,
    )
  )
}

function vinyl(random: Random, ground: string, main: string, second: string, light: string): Shape {
  const tilt = random.int(0, 60)
  const disc =
    circle(0, 0, 170, shade(ground, -0.65)) +
    [150, 130, 110, 90].map((radius) => ring(0, 0, radius, main, 3, 0.45)).join('') +
    path('M0 0L-120-120A170 170 0 0 1-40-165Z', '#fff', 0.16) +
    path('M0 0L120 120A170 170 0 0 1 40 165Z', '#fff', 0.16) +
    circle(0, 0, 60, second) +
    path('M-60 0A60 60 0 0 1 60 0Z', light) +
    circle(0, 0, 10, ground)
  const sleeve =
    rect(-170, -170, 340, 340, main, 8) +
    [150, 118, 86, 54, 22]
      .map((radius, index) =>
        path(`M${-radius} 60A${radius} ${radius} 0 0 1 ${radius} 60Z`, index % 2 === 0 ? second : light),
      )
      .join('') +
    rect(-170, 60, 340, 14, ground) +
    rect(-140, 104, 120, 18, light) +
    rect(-140, 132, 70, 10, second)
  return (
    moved(disc, 404, 290, 1, tilt) + moved(rect(-164, -158, 340, 340, '#000', 8), 232, 300, 1) + moved(sleeve, 226, 294)
  )
}

function print(random: Random, ground: string, main: string, second: string, light: string): Shape {
  const tones = [main, second, light, shade(main, -0.35)]
  const bands = Array.from({ length: 5 }, (_, index) => {
    const y = -110 + index * 62
    return path(
      `M-130 ${y}Q${random.int(-80, 0)} ${y - random.int(30, 90)} 20 ${y}T130 ${y - random.int(-20, 40)}V186H-130Z`,
      tones[index % tones.length] ?? main,
    )
  })
  const sun = circle(random.int(-50, 50), random.int(-120, -90), random.int(44, 64), light)
  const sheet =
    rect(-160, -216, 320, 432, '#faf6ee') + rect(-130, -186, 260, 372, shade(ground, 0.75)) + sun + bands.join('')
  const frame = rect(-178, -234, 356, 468, shade(ground, -0.6), 6)
  return (
    moved(rect(-178, -220, 356, 468, '#000', 6), 312, 306) +
    moved(frame + sheet, 300, 294) +
    rect(130, 528, 340, 528, 'none') +
    stroke('M200 196L260 130', '#fff', 10, 0.18)
  )
}

/** The shop's mark: a falling drop that is half a moon. */
export function dropsLogo(primary: string, accent: string): string {
  return picture(
    rect(0, 0, 600, 600, primary, 120) +
      path('M300 90C390 220 440 290 440 370A140 140 0 0 1 160 370C160 290 210 220 300 90Z', accent) +
      path('M300 90C390 220 440 290 440 370A140 140 0 0 1 300 510Z', shade(accent, -0.3)),
  )
}
