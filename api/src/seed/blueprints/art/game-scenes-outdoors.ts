import { disc, hills, peaks, pines, stars, waves } from './landscape.ts'
import type { Scene } from './scene.ts'
import { circle, ellipse, moved, path, rect, stroke } from './svg.ts'

const castle: Scene = (p, r) =>
  disc(r.int(180, 420), 190, 96, p.light) +
  peaks(r, 430, 190, p.far) +
  hills(r, 440, 60, p.mid) +
  path(
    'M214 470V270h-12v-34h20v16h18v-16h20v16h18v-16h20v34h-12v70h40V180h-12v-36h22v18h18v-18h22v18h18v-18h22v36h-12V470Z',
    p.near,
  ) +
  path('M322 144L300 144L368 60L406 144ZM232 236L248 160L266 236Z', p.near) +
  path('M368 60V20L410 34L368 48Z', p.accent) +
  path('M356 230h20v34h-20zM238 300h16v28h-16zM350 310h20v34h-20z', p.accent) +
  hills(r, 500, 50, p.near)

const voyage: Scene = (p, r) =>
  disc(r.int(170, 430), 230, 120, p.light) +
  peaks(r, 400, 90, p.far) +
  waves(410, 40, p.mid) +
  moved(
    path('M-150 60H150Q140 130 80 140H-80Q-140 130-150 60Z', p.near) +
      stroke('M0 60V-170', p.near, 10) +
      path('M12-160Q130-60 120 40H12Z', p.accent) +
      path('M-12-130Q-110-50-100 40H-12Z', p.light) +
      path('M0-170V-210L60-192Z', p.accent),
    300,
    340,
    1,
    r.int(-6, 6),
  ) +
  waves(480, 50, p.near)

const dunes: Scene = (p, r) =>
  disc(r.int(180, 420), 210, 100, p.light) +
  path('M40 420V270h40v-40h70v60h30V420ZM440 420V300h30v-80h60v50h40V420Z', p.far) +
  hills(r, 430, 60, p.mid) +
  path(
    'M300 300q20-24 40 0v40q34 4 34-36v-30q14-14 28 0v40q0 62-62 60v90h-40V300M300 400q-56 2-56-54v-26q14-14 28 0v20q0 28 28 26z',
    p.near,
  ) +
  hills(r, 500, 40, p.near)

const woods: Scene = (p, r) =>
  disc(r.int(220, 380), 200, 90, p.light) +
  pines(r, 400, 220, p.far) +
  pines(r, 460, 260, p.mid) +
  moved(
    path('M-20 130V20C-70 10-70-50-60-90M0 0', 'none') +
      stroke('M-26-40C-90-60-90-120-70-160M-60-104L-110-130M26-40C90-60 90-120 70-160M60-104L110-130', p.accent, 13) +
      path('M-34-44Q0-64 34-44L24 30Q0 60-24 30Z', p.near) +
      path('M-26 20Q0 40 26 20L110 180H-110Z', p.near) +
      circle(-14, -16, 6, p.accent) +
      circle(14, -16, 6, p.accent),
    300,
    400,
  ) +
  pines(r, 590, 120, p.near)

const snow: Scene = (p, r) =>
  stars(r, 24) +
  path('M0 120Q150 20 300 110T600 60V170Q450 110 300 200T0 210Z', p.accent, 0.35) +
  peaks(r, 420, 230, p.far) +
  pines(r, 450, 130, p.mid) +
  hills(r, 470, 40, p.light) +
  path('M210 470V390L300 310L390 390V470Z', p.near) +
  path('M180 396L300 284L420 396L400 412L300 320L200 412Z', '#fff') +
  rect(276, 400, 48, 70, p.accent) +
  path('M346 300h22v40l-22-20z', p.near)

const farm: Scene = (p, r) =>
  disc(r.int(150, 450), 180, 84, p.light) +
  hills(r, 390, 70, p.far) +
  hills(r, 430, 30, p.mid) +
  stroke('M300 440L-60 640M300 440L120 640M300 440L300 640M300 440L480 640M300 440L660 640', p.near, 16, 0.55) +
  path('M214 450V330L300 250L386 330V450Z', p.accent) +
  path('M196 340L300 236L404 340L386 352L300 268L214 352Z', p.near) +
  path('M262 450v-84h76v84zl76-84m-76 0l76 84', p.near) +
  stroke('M262 450L338 366M262 366L338 450', p.light, 6) +
  path('M430 450V300q24-40 48 0V450Z', p.near)

const island: Scene = (p, r) =>
  disc(r.int(160, 440), 180, 86, p.light) +
  waves(390, 46, p.far) +
  ellipse(300, 440, 210, 60, p.accent) +
  stroke('M290 440Q270 320 330 210', p.near, 22) +
  [-150, -100, -50, 0, 40]
    .map((angle) => moved(path('M0 0Q70-60 150 10Q70-20 0 0Z', p.mid), 330, 212, 1, angle))
    .join('') +
  path('M360 450h90l-20-60h-50z', p.near) +
  waves(486, 40, p.mid) +
  waves(540, 34, p.near)

const slopes: Scene = (p, r) =>
  disc(r.int(120, 240), 150, 70, p.light) +
  peaks(r, 430, 260, p.far) +
  path('M-20 620L640 180V620Z', '#fff') +
  path('M-20 620L640 300V620Z', p.bottom, 0.6) +
  moved(
    stroke('M-110 70L120-60', p.near, 14) +
      stroke('M-20 30L-40-30L10-60L40-20L60 0', p.near, 26) +
      path('M-60-20L-40-90L20-110L40-50L0-20Z', p.accent) +
      circle(20, -140, 28, p.near) +
      stroke('M-30-80L-90-60', p.accent, 20),
    310,
    290,
    1.1,
  ) +
  path('M60 600q60-70 120-20t100-60q-20 80 20 110z', '#fff', 0.9)

const flight: Scene = (p, r) =>
  disc(r.int(160, 440), 200, 110, p.light) +
  hills(r, 470, 60, p.far) +
  path('M30 420q10-40 60-36q20-40 70-20q50-20 70 26q50-6 50 30z', '#fff', 0.75) +
  moved(
    path('M-190 0Q-60-40 150-26Q190-20 200 0Q190 24 150 26Q-60 40-190 0Z', p.near) +
      path('M-40-10L40-150H90L60-10ZM-40 10L40 130H90L60 10Z', p.accent) +
      path('M-190 0L-210-70H-170L-130-10Z', p.accent) +
      path('M90-18Q140-18 150-4H90Z', p.light),
    300,
    270,
    1,
    r.int(-24, -8),
  ) +
  path('M330 520q16-50 70-44q30-50 90-20q70-14 80 64z', '#fff', 0.9) +
  hills(r, 560, 40, p.near)

const garden: Scene = (p, r) =>
  disc(300, 220, 150, p.light) +
  hills(r, 450, 60, p.far) +
  [
    [150, 300, 0.8],
    [300, 210, 1.2],
    [452, 290, 0.9],
  ]
    .map(
      ([x = 0, y = 0, size = 1], index) =>
        stroke(`M${x} ${y}Q${x - 16} ${y + 120} ${x + 4} 560`, p.near, 12) +
        moved(
          [0, 60, 120]
            .map((angle) => moved(ellipse(0, 0, 28, 84, index === 1 ? p.accent : p.light), 0, 0, 1, angle))
            .join('') + circle(0, 0, 30, p.near),
          x,
          y,
          size,
        ),
    )
    .join('') +
  path('M300 470q60-60 120-20q-60 50-120 20M150 490q-60-50-110-10q50 40 110 10z', p.mid) +
  hills(r, 540, 30, p.near)

export const outdoorScenes = {
  castle,
  voyage,
  dunes,
  woods,
  snow,
  farm,
  island,
  slopes,
  flight,
  garden,
} satisfies Record<string, Scene>
