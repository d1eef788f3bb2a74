import { disc, hills, skyline, stars, waves } from './landscape.ts'
import type { Scene } from './scene.ts'
import { circle, ellipse, moved, path, ring, shade, stroke } from './svg.ts'

const planet: Scene = (p, r) => {
  const x = r.int(250, 350)
  return (
    stars(r, 40, '#fff', 590) +
    circle(x, 270, 210, p.light, 0.14) +
    circle(x, 270, 160, p.far) +
    path(
      `M${x - 160} 270A160 160 0 0 1 ${x + 60} 122Q${x - 40} 190 ${x - 20} 290T${x - 60} 418A160 160 0 0 1 ${x - 160} 270Z`,
      p.light,
      0.4,
    ) +
    moved(path('M-270 0A270 62 0 0 0 270 0A250 40 0 0 1-270 0Z', p.accent), x, 280, 1, -16) +
    moved(
      path('M0-90Q44-40 36 40L70 84H-70L-36 40Q-44-40 0-90Z', p.near) +
        circle(0, -14, 18, p.accent) +
        path('M-24 84H24L0 150Z', p.light),
      r.int(140, 200),
      460,
      0.9,
      34,
    )
  )
}

const station: Scene = (p, r) =>
  stars(r, 36, '#fff', 590) +
  path('M-40 640Q300 380 640 640Z', p.far) +
  path('M-40 640Q300 430 640 640Z', p.mid) +
  moved(
    ring(0, 0, 150, p.near, 44) +
      ring(0, 0, 150, p.accent, 6) +
      stroke('M-140 0H140M0-140V140', p.near, 22) +
      circle(0, 0, 52, p.near) +
      circle(0, 0, 24, p.light) +
      path('M170-40H280V40H170ZM-170-40H-280V40H-170Z', p.mid) +
      stroke('M196-36V36M224-36V36M252-36V36M-196-36V36M-224-36V36M-252-36V36', p.light, 4),
    300,
    260,
    1,
    r.int(-30, 20),
  )

const mech: Scene = (p, r) =>
  disc(300, 220, 180, p.light) +
  skyline(r, 470, 150, p.far) +
  path('M120 610L150 470Q190 430 240 430H360Q410 430 450 470L480 610Z', p.near) +
  path('M90 460H190V560H60ZM510 460H410V560H540Z', p.mid) +
  path('M190 200L230 130H370L410 200V340L360 430H240L190 340Z', p.mid) +
  path('M190 200L230 130H300V430H240L190 340Z', '#fff', 0.1) +
  path('M210 236H390L370 292H230Z', p.near) +
  path('M228 250H290V278H238ZM310 250H372L362 278H310Z', p.accent) +
  path('M260 350h80v14h-80zM268 380h64v14h-64z', p.near) +
  stroke('M196 150L150 40M404 150L450 40', p.near, 16)

const abyss: Scene = (p, r) =>
  path('M180 0H420L560 600H40Z', p.light, 0.16) +
  path(
    'M0 600V430Q70 360 110 470Q150 400 190 520Q220 480 240 600ZM600 600V400Q540 350 510 460Q460 410 430 520Q400 480 380 600Z',
    p.near,
  ) +
  moved(
    path('M120 20L330-70V170Z', p.light, 0.35) +
      path('M-180 0Q-170-80-40-80H60Q150-76 160 0Q150 76 60 80H-40Q-170 80-180 0Z', p.accent) +
      path('M-40-76V-120H40V-76ZM-180 0L-230-50V50Z', p.near) +
      circle(80, 0, 40, p.near) +
      circle(80, 0, 28, p.light) +
      circle(-20, 0, 24, p.near) +
      circle(-20, 0, 15, p.light) +
      circle(-96, 0, 24, p.near) +
      circle(-96, 0, 15, p.light),
    270,
    r.int(250, 310),
    0.9,
  ) +
  [
    [130, 130, 16],
    [470, 110, 10],
    [430, 170, 18],
    [90, 210, 9],
    [500, 60, 14],
  ]
    .map(([x = 0, y = 0, size = 0]) => ring(x, y, size, p.light, 4, 0.6))
    .join('')

const leviathan: Scene = (p, r) =>
  disc(r.int(180, 420), 170, 90, p.light) +
  waves(380, 44, p.far) +
  path('M110 420Q90 180 250 170Q400 160 420 300Q440 380 380 420Q400 330 330 300Q240 270 230 420Z', p.near) +
  path('M230 170L210 100L270 160L290 90L320 164L370 120L364 190Z', p.near) +
  path('M404 250Q470 240 470 300L416 316Z', p.near) +
  circle(386, 246, 14, p.accent) +
  path('M470 440Q480 340 540 350Q590 370 560 450ZM40 440Q30 370 70 360Q110 370 100 440Z', p.near) +
  stroke('M150 400Q150 250 240 220M190 410Q180 300 260 260', p.accent, 7, 0.5) +
  waves(440, 50, p.mid) +
  waves(520, 36, p.near)

const moth: Scene = (p, r) =>
  disc(300, 250, 170, p.light) +
  hills(r, 470, 50, p.far) +
  moved(
    ellipse(-86, -20, 120, 60, p.accent, 0.95) +
      ellipse(86, -20, 120, 60, p.accent, 0.95) +
      ellipse(-66, 70, 76, 50, p.bottom) +
      ellipse(66, 70, 76, 50, p.bottom) +
      circle(-110, -22, 26, p.near) +
      circle(110, -22, 26, p.near) +
      ellipse(0, 20, 22, 110, p.near) +
      stroke('M-6-84Q-30-150-70-160M6-84Q30-150 70-160', p.near, 9),
    300,
    270,
    1.1,
    r.int(-12, 12),
  ) +
  path(
    'M0 600Q20 420 110 380Q60 480 90 600ZM600 600Q580 440 490 400Q540 490 510 600ZM120 600Q160 500 230 480Q190 540 200 600ZM470 600Q440 520 380 500Q410 550 400 600Z',
    p.near,
  )

const glove: Scene = (p, r) =>
  path('M0 80L120 0H160L60 300ZM600 80L480 0H440L540 300Z', p.light, 0.22) +
  disc(300, 290, 190, p.light) +
  stroke('M-10 430H610M-10 490H610M-10 550H610', p.far, 12) +
  path('M60 400h34v210H60zM506 400h34v210h-34z', p.mid) +
  moved(
    path('M-130-40Q-130-160 0-160Q140-160 140-20Q140 90 60 110V130H-70V80Q-130 50-130-40Z', '#e03a3e') +
      path('M-150-30Q-170-100-110-110Q-60-110-56-40Q-54 20-90 30Q-130 30-150-30Z', '#b3262f') +
      path('M-76 130H66V190H-76Z', p.near) +
      stroke('M-30-110Q50-130 90-60', '#fff', 12, 0.5),
    300,
    290,
    1,
    r.int(-16, 10),
  )

const oldTree: Scene = (p, r) =>
  disc(r.int(160, 220), 170, 90, p.light) +
  hills(r, 470, 60, p.far) +
  path(
    'M240 610Q280 460 250 330L180 240L210 226L272 290L290 180H316L326 300L400 230L424 250L348 350Q320 470 370 610Z',
    p.near,
  ) +
  [
    [150, 210, 92],
    [300, 140, 120],
    [440, 220, 96],
    [220, 140, 80],
    [390, 130, 80],
  ]
    .map(([x = 0, y = 0, size = 0], index) => circle(x, y, size, index % 2 === 0 ? p.mid : shade(p.mid, 0.1)))
    .join('') +
  stroke('M400 270Q410 400 396 520', p.accent, 6) +
  circle(400, 400, 17, p.light) +
  stroke('M400 416V460M400 460L386 490M400 460L416 488M400 430L424 410', p.light, 12) +
  hills(r, 560, 30, p.near)

export const beyondScenes = { planet, station, mech, abyss, leviathan, moth, glove, oldTree } satisfies Record<
  string,
  Scene
>
