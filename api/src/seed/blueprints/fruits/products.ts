import type { BlueprintMetadata, BlueprintProduct } from '../blueprint.ts'
import { hashOf } from '../random.ts'
import { pictureMarker, slugOf } from '../slug.ts'
import { monthsOf } from './choices.ts'
import type { DriedFruit, FreshFruit, Juice } from './harvest.ts'

export function freshProduct(fruit: FreshFruit): BlueprintProduct {
  const slug = slugOf(fruit.name)
  const keeping = keepingOf(fruit.shelf)
  return productOf(fruit, 'fresh-fruit', 'fr', fruit.shelf, {
    picture: pictureMarker(slug),
    origin: fruit.origin,
    season: monthsOf(fruit.season),
    grade: fruit.grade,
    packGrams: fruit.grams,
    ...growingOf(fruit, slug),
    storage: keeping.storage,
    keepsDays: keeping.days,
    ...(fruit.status === 'draft'
      ? {}
      : { tasteNotes: [...fruit.notes], nutrition: nutritionOf(slug, [52, 10.4, 2.4, 21]) }),
    ...(keeping.tip === undefined ? {} : { tip: keeping.tip }),
  })
}

export function driedProduct(fruit: DriedFruit): BlueprintProduct {
  const slug = slugOf(fruit.name)
  return productOf(fruit, 'dried-fruit', 'dr', 'dried', {
    picture: pictureMarker(slug),
    origin: fruit.origin,
    packGrams: fruit.grams,
    moisturePercent: fruit.moisture,
    ...growingOf(fruit, slug),
    sweetened: fruit.sweetened,
    ...(fruit.sweetened ? { additives: ['Cane sugar'] } : {}),
    bestBeforeMonths: fruit.moisture > 20 ? 9 : 15,
    mayContain: fruit.art.kind === 'nut' ? ['Nuts', 'Peanuts'] : ['Nuts'],
    ...(fruit.status === 'draft'
      ? {}
      : { nutrition: nutritionOf(slug, fruit.art.kind === 'nut' ? [610, 4.3, 10.8, 1] : [286, 58, 7.8, 3]) }),
  })
}

export function juiceProduct(juice: Juice): BlueprintProduct {
  const slug = slugOf(juice.name)
  const isCordial = juice.name.includes('Cordial')
  return productOf(juice, 'juice', 'ju', 'juices', {
    picture: pictureMarker(slug),
    fruits: [...juice.fruits],
    millilitres: juice.millilitres,
    process: juice.process,
    ...(juice.process === 'Cold-pressed' ? { keepColdDays: 6 } : {}),
    fruitPercent: isCordial ? 45 : juice.name.includes('Lemonade') ? 20 : juice.name.includes('Nectar') ? 60 : 100,
    ...growingOf(juice, slug),
    depositMinor: 25,
    nutrition: nutritionOf(slug, isCordial ? [190, 46, 0.3, 12] : [46, 10.2, 0.3, 24]),
  })
}

function productOf(
  harvest: FreshFruit | DriedFruit | Juice,
  type: string,
  code: string,
  category: string,
  metadata: BlueprintMetadata,
): BlueprintProduct {
  const slug = slugOf(harvest.name)
  return {
    slug,
    name: harvest.name,
    sku: `${code}-${slug}`,
    description: harvest.blurb,
    type,
    brand: harvest.brand,
    category,
    status: harvest.status ?? 'active',
    priceMinor: harvest.priceMinor,
    currency: 'EUR',
    publishedDaysAgo: harvest.status === 'draft' ? null : 95 + (hashOf(slug) % 600),
    metadata,
  }
}

function growingOf({ organic }: { organic: boolean }, slug: string): BlueprintMetadata {
  if (!organic) return { organic }
  return {
    organic,
    certificate: `AT-BIO-${300 + (hashOf(slug) % 100)}-${10000 + (hashOf(`${slug}/certificate`) % 90000)}`,
  }
}

function keepingOf(shelf: string): { storage: string; days: number; tip?: string } {
  if (shelf === 'berries') return { storage: 'Fridge', days: 3, tip: 'Wash just before eating, never before storing.' }
  if (shelf === 'apples') return { storage: 'Cool and dark', days: 40, tip: 'Keep away from bananas and carrots.' }
  if (shelf === 'pears')
    return { storage: 'Fridge once ripe', days: 12, tip: 'Press beside the stalk: a little give means ready.' }
  if (shelf === 'stone-fruit')
    return { storage: 'Fridge once ripe', days: 5, tip: 'Ripen on the windowsill, stalk down.' }
  if (shelf === 'oranges' || shelf === 'lemons') return { storage: 'Cool and dark', days: 21 }
  if (shelf === 'melons') return { storage: 'Room temperature', days: 8, tip: 'Heavy for its size is a good sign.' }
  return { storage: 'Room temperature', days: 7 }
}

/** The usual values, a little different for each fruit. */
function nutritionOf(
  slug: string,
  [kcal, sugar, fibre, vitaminC]: readonly [number, number, number, number],
): BlueprintMetadata {
  const factor = 0.8 + (hashOf(`${slug}/nutrition`) % 41) / 100
  const tenth = (value: number) => Math.round(value * factor * 10) / 10
  return {
    energyKcal: Math.round(kcal * factor),
    sugarGrams: tenth(sugar),
    fibreGrams: tenth(fibre),
    vitaminCMg: tenth(vitaminC),
  }
}
