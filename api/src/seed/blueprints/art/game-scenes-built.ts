import { disc, hills, peaks, skyline, stars, windows } from './landscape.ts'
import type { Scene } from './scene.ts'
import { circle, ellipse, moved, path, rect, stroke } from './svg.ts'

const city: Scene = (p, r) =>
  disc(r.int(160, 440), 200, 110, p.light) +
  skyline(r, 420, 200, p.far) +
  skyline(r, 470, 220, p.mid) +
  windows(r, 330, 34, p.accent) +
  skyline(r, 600, 190, p.near) +
  windows(r, 470, 22, p.accent)

const neonStreet: Scene = (p, r) =>
  stars(r, 16) +
  skyline(r, 470, 330, p.far) +
  windows(r, 200, 30, p.accent) +
  path('M-10 600V120H120L190 600ZM610 600V90H470L410 600Z', p.near) +
  rect(66, 190, 34, 150, p.accent, 8) +
  rect(498, 160, 34, 120, p.light, 8) +
  rect(486, 310, 50, 50, p.accent, 25) +
  rect(72, 370, 46, 46, p.light, 8) +
  path('M262 600L280 430Q270 330 300 320Q330 330 320 430L338 600Z', p.near) +
  circle(300, 298, 30, p.near) +
  stroke('M266 600L278 440', p.accent, 6) +
  path('M190 600L410 600L340 520H260Z', p.accent, 0.3)

const racer: Scene = (p, r) =>
  stars(r, 14) +
  circle(300, 270, 170, p.light) +
  path('M130 300H470v14H130zM130 340H470v20H130zM130 384H470v28H130z', p.bottom) +
  peaks(r, 400, 90, p.far) +
  path('M0 400H600V600H0z', p.near) +
  stroke(
    'M300 400L-160 600M300 400L60 600M300 400L540 600M300 400L760 600M0 430H600M0 478H600M0 550H600',
    p.accent,
    4,
    0.7,
  ) +
  path('M180 500Q184 456 216 450L246 404Q300 390 354 404L384 450Q416 456 420 500V548H380V528H220V548H180Z', p.mid) +
  path('M256 414Q300 404 344 414L362 450H238Z', p.accent) +
  path('M196 484h56v18h-56zM348 484h56v18h-56z', p.light)

const kart: Scene = (p, r) =>
  disc(r.int(140, 460), 150, 70, p.light) +
  hills(r, 340, 60, p.far) +
  path('M0 360H600V600H0z', p.mid) +
  path('M250 340H350L620 600H-20Z', p.near) +
  path('M294 350h12l6 50h-24zM286 420h28l10 60h-48zM272 510h56l16 90h-88z', p.light) +
  moved(
    path('M-60-20Q-60-110 0-116Q50-110 56-20Z', p.mid) +
      circle(0, -140, 52, p.light) +
      path('M-8-160H52A52 52 0 0 1 50-126H-8Z', p.near) +
      path('M-190 40L-176-30Q-120-50-60-30L-40 0H60L84-34Q150-40 190 40Z', p.accent) +
      path('M-190 40H190L176 66H-176Z', p.near) +
      circle(-112, 56, 58, p.near) +
      circle(120, 56, 50, p.near) +
      circle(-112, 56, 24, p.light) +
      circle(120, 56, 20, p.light) +
      stroke('M74-20L44-70', p.near, 10),
    r.int(270, 330),
    440,
  )

const train: Scene = (p, r) =>
  disc(r.int(160, 440), 190, 90, p.light) +
  peaks(r, 400, 250, p.far) +
  hills(r, 430, 60, p.mid) +
  path(
    'M0 470H600v22H0zM60 492h26v120H60zM190 492h26v120h-26zM320 492h26v120h-26zM450 492h26v120h-26zM560 492h26v120h-26z',
    p.near,
  ) +
  path('M40 470V380H200V470ZM214 470V380H360V470Z', p.accent) +
  path('M374 470V400h60v-50h-16v-20h66v20h-12v50h70q24 30 20 70Z', p.near) +
  path('M62 398h36v30H62zM118 398h36v30h-36zM236 398h36v30h-36zM292 398h36v30h-36zM390 414h30v24h-30z', p.light) +
  path('M444 330q-10-50 40-56q6-50 60-36q60-16 60 36q30 30-10 46q-60 10-90-6q-30 20-60 16z', '#fff', 0.7)

const mansion: Scene = (p, r) =>
  disc(r.int(240, 360), 190, 130, p.light) +
  path('M60 610Q110 430 60 300M64 420Q30 380 4 380M74 360Q110 320 104 270', 'none') +
  stroke(
    'M40 600Q96 420 60 220M72 380Q20 330 4 250M76 420Q130 380 140 300M560 600Q500 440 552 240M534 400Q590 350 598 280',
    p.far,
    14,
  ) +
  hills(r, 500, 60, p.mid) +
  path('M190 520V330L170 330L230 240L262 290V210L300 130L338 210V290L370 240L430 330L410 330V520Z', p.near) +
  path('M286 236q14-20 28 0v34h-28zM216 350h30v40h-30zM354 350h30v40h-30zM216 430h30v40h-30z', p.accent) +
  path('M278 520v-70q22-28 44 0v70z', p.accent) +
  path(
    'M420 170q20-20 40 0q20-20 40 0q-20-4-40 14q-20-18-40-14M120 200q14-14 28 0q14-14 28 0q-14-2-28 10q-14-12-28-10z',
    p.near,
  ) +
  hills(r, 560, 30, p.near)

const dungeon: Scene = (p, r) =>
  rect(0, 0, 600, 600, p.near) +
  path(
    'M0 60h90v40H0zM110 60h120v40H110zM400 60h110v40H400zM0 120h50v40H0zM70 120h110v40H70zM470 120h140v40H470zM0 250h80v40H0zM530 250h80v40h-80zM0 420h90v40H0zM510 420h90v40h-90z',
    p.mid,
    0.7,
  ) +
  path('M120 600V300Q130 120 300 110Q470 120 480 300V600Z', p.mid) +
  path('M154 600V306Q164 156 300 146Q436 156 446 306V600Z', p.bottom) +
  path('M200 600L230 540H370L400 600ZM236 530L256 480H344L364 530ZM262 470L278 430H322L338 470Z', p.near) +
  circle(300, 330, r.int(64, 84), p.light, 0.35) +
  path('M270 400Q250 350 300 290Q350 350 330 400Z', p.near) +
  circle(300, 284, 26, p.near) +
  stroke('M350 400L392 270', p.accent, 9) +
  [70, 530]
    .map(
      (x) =>
        rect(x - 8, 340, 16, 90, p.far) +
        path(`M${x - 28} 340Q${x - 30} 290 ${x} 260Q${x + 30} 290 ${x + 28} 340Z`, p.accent) +
        path(`M${x - 12} 340Q${x - 12} 310 ${x} 300Q${x + 12} 310 ${x + 12} 340Z`, '#fff'),
    )
    .join('')

const lighthouse: Scene = (p, r) =>
  stars(r, 20) +
  path('M300 180L-40 60V260ZM300 180L640 40V300Z', p.light, 0.3) +
  hills(r, 470, 50, p.far) +
  path('M252 500L272 220H328L348 500Z', '#fff') +
  path('M267 290L270 250H330L333 290ZM260 390L264 340H336L340 390ZM254 480L258 434H342L346 480Z', p.accent) +
  path('M262 220V206H338V220ZM276 206V150H324V206ZM268 152L300 110L332 152Z', p.near) +
  circle(300, 180, 20, p.light) +
  path('M60 600Q160 470 300 490Q440 470 540 600Z', p.near) +
  stroke('M0 520Q40 506 80 520M500 530Q550 514 600 530M20 566H90M520 574H590', p.light, 8, 0.6)

const tower: Scene = (p, r) =>
  disc(r.int(180, 420), 170, 80, p.light) +
  hills(r, 420, 60, p.far) +
  [
    [110, 330, 0.7],
    [300, 220, 1.1],
    [490, 320, 0.75],
  ]
    .map(([x = 0, y = 0, size = 1], index) =>
      moved(
        path('M-44 300V0h-16v-50h26v20h20v-20h28v20h20v-20h26v50h-16V300Z', index === 1 ? p.near : p.mid) +
          rect(-12, 40, 24, 50, p.accent, 12) +
          path('M0-50V-110L50-92L0-76Z', p.accent),
        x,
        y,
        size,
      ),
    )
    .join('') +
  path('M-10 560Q150 460 300 520T610 480V610H-10Z', p.near) +
  stroke('M-10 590Q150 500 300 556T610 530', p.accent, 10, 0.7)

const stadium: Scene = (p, r) =>
  path('M0 80L120 0H160L60 300ZM600 80L480 0H440L540 300Z', p.light, 0.22) +
  path('M-10 330Q300 200 610 330V420H-10Z', p.far) +
  windows(r, 270, 40, p.accent) +
  path('M-10 390Q300 330 610 390V610H-10Z', p.mid) +
  path('M-10 480Q300 400 610 480V540Q300 460-10 540Z', p.far, 0.5) +
  circle(300, 360, 124, '#fff') +
  path('M300 304L350 340L332 400H268L250 340Z', p.near) +
  stroke('M300 304V240M350 340L412 316M332 400L370 454M268 400L230 454M250 340L188 316', p.near, 9) +
  path(
    'M266 240Q300 226 334 240L300 262ZM418 312L424 366L396 350ZM182 312L176 366L204 350ZM366 462L330 482L344 448ZM234 462L270 482L256 448Z',
    p.near,
  )

const mask: Scene = (p, r) =>
  path('M0 0H150Q110 300 170 600H0ZM600 0H450Q490 300 430 600H600Z', p.near) +
  stroke('M50 0Q30 300 70 600M104 0Q80 300 122 600M550 0Q570 300 530 600M496 0Q520 300 478 600', p.mid, 12) +
  path('M0 0H600V70Q540 120 480 70Q420 120 360 70Q300 120 240 70Q180 120 120 70Q60 120 0 70Z', p.mid) +
  path('M300 170L600 600H0Z', p.light, 0.25) +
  moved(
    path('M-110-120Q0-80 110-120Q140 60 0 160Q-140 60-110-120Z', p.light) +
      path('M-70-40Q-40-74-14-40Q-40-20-70-40ZM70-40Q40-74 14-40Q40-20 70-40ZM-50 50Q0 96 50 50Q0 70-50 50Z', p.near) +
      path('M0-96Q70-86 110-120Q140 60 0 160Z', p.far, 0.35),
    300,
    330,
    1.15,
    r.int(-8, 8),
  ) +
  ellipse(300, 560, 150, 20, p.near, 0.5)

export const builtScenes = {
  city,
  neonStreet,
  racer,
  kart,
  train,
  mansion,
  dungeon,
  lighthouse,
  tower,
  stadium,
  mask,
} satisfies Record<string, Scene>
