import { bakePicture, bakeryLogo } from '../art/bake-pictures.ts'
import type { Blueprint, BlueprintMetadata, BlueprintPicture, BlueprintProduct } from '../blueprint.ts'
import { hashOf } from '../random.ts'
import { pictureMarker, slugOf } from '../slug.ts'
import { type Bake, bakes } from './bakes.ts'
import { DAYS_OF } from './choices.ts'
import { bakeryFragments } from './fragments.ts'
import { brands, categories, sectors } from './shelves.ts'
import { bakeryTypes } from './types.ts'

/** A bakery that sells over the counter, ahead of time and on the Saturday market. */
export function bakeryBlueprint(): Blueprint {
  return {
    slug: 'bakery',
    name: 'Emmerlin Bakery',
    plan: 'basic',
    domain: 'bakery.example.com',
    timeZone: 'Europe/Dublin',
    currency: 'EUR',
    locale: 'en-IE',
    branding: {
      colors: { primary: '#7a3e1d', accent: '#e0a03c' },
      tagline: 'Slow bread, early mornings.',
      logo: 'logo',
    },
    stores: [
      {
        slug: 'shop',
        name: 'The shop on Mill Lane',
        type: 'retail',
        currency: 'EUR',
        locale: 'en-IE',
        isDefault: true,
      },
      {
        slug: 'order-ahead',
        name: 'Order ahead',
        type: 'online',
        currency: 'EUR',
        locale: 'en-IE',
        domain: 'bakery.example.com',
        isDefault: false,
      },
      { slug: 'market', name: 'Saturday market', type: 'market', currency: 'EUR', locale: 'en-IE', isDefault: false },
    ],
    sectors: [...sectors],
    brands: [...brands],
    categories: [...categories],
    productTypes: [...bakeryTypes],
    fragments: [...bakeryFragments],
    pictures: [
      { key: 'logo', name: 'Logo', alt: 'An ear of grain', svg: bakeryLogo('#7a3e1d', '#f3cf8a') },
      ...bakes.map(pictureOf),
    ],
    products: bakes.map(productOf),
  }
}

function pictureOf({ name, art }: Bake): BlueprintPicture {
  const key = slugOf(name)
  return { key, name, alt: `Drawing of ${name}`, svg: bakePicture(key, art) }
}

function productOf(bake: Bake): BlueprintProduct {
  const slug = slugOf(bake.name)
  return {
    slug,
    name: bake.name,
    sku: `${bake.type.slice(0, 2)}-${slug}`,
    description: bake.blurb,
    type: bake.type,
    brand: brandOf(bake),
    category: bake.category,
    status: bake.status ?? 'active',
    priceMinor: bake.priceMinor,
    currency: 'EUR',
    publishedDaysAgo: bake.status === 'draft' ? null : 120 + (hashOf(slug) % 700),
    metadata: metadataOf(bake, slug),
  }
}

function brandOf({ type, category, vegan }: Bake): string {
  if (type === 'cake') return vegan ? 'green-spoon' : 'cake-table'
  if (type === 'pastry') return vegan ? 'green-spoon' : 'butter-room'
  return category === 'enriched' ? 'butter-room' : 'stone-oven'
}

function metadataOf(bake: Bake, slug: string): BlueprintMetadata {
  return {
    picture: pictureMarker(slug),
    weightGrams: bake.weightGrams,
    ingredients: [...bake.ingredients],
    allergens: [...bake.allergens],
    vegan: bake.vegan === true,
    collectionDays: [...DAYS_OF[bake.days]],
    leadTimeHours: bake.leadTimeHours,
    ...(bake.status === 'draft' ? {} : { nutrition: nutritionOf(bake, slug) }),
    ...particularsOf(bake),
  }
}

function particularsOf(bake: Bake): BlueprintMetadata {
  if (bake.type === 'bread') return breadParticulars(bake)
  if (bake.type === 'cake') return cakeParticulars(bake)
  const savoury = bake.category === 'savoury'
  return {
    taste: savoury ? 'Savoury' : 'Sweet',
    ...(savoury ? { servedWarm: true } : {}),
    piecesPerBox: bake.name.endsWith(', Six') ? 6 : 1,
    ...(bake.category === 'viennoiserie' ? { bakedAt: ['07:00', '09:30'] } : {}),
    ...(savoury ? { bakedAt: ['12:00'] } : {}),
  }
}

function breadParticulars({ name, category, ingredients, leadTimeHours }: Bake): BlueprintMetadata {
  const first = ingredients[0] ?? ''
  const flour =
    ['Rye', 'Spelt', 'Wholemeal'].find((grain) => first.toLowerCase().includes(grain.toLowerCase())) ?? 'Wheat'
  const leaven =
    ingredients.includes('Bread soda') || name.startsWith('Treacle')
      ? 'Soda'
      : category === 'sourdough' || category === 'rye'
        ? 'Sourdough'
        : 'Yeast'
  return {
    flour,
    leaven,
    ...(leaven === 'Sourdough' ? { fermentationHours: leadTimeHours } : {}),
    canBeSliced: category !== 'rolls' && category !== 'flatbread',
    keepsDays: category === 'rye' ? 8 : category === 'sourdough' ? 4 : 2,
  }
}

function cakeParticulars({ category, weightGrams, art, status }: Bake): BlueprintMetadata {
  const celebration = category === 'celebration'
  return {
    portions: Math.max(1, Math.round(weightGrams / 140)),
    ...(celebration ? { icingColor: art.top } : {}),
    takesInscription: celebration,
    ...(celebration ? { inscriptionLength: 30 } : {}),
    ...(status === 'draft'
      ? {}
      : {
          storage:
            category === 'loaf-cakes'
              ? 'In a tin, five days. Freezes well in slices.'
              : 'In the fridge, two days. Take out half an hour before serving.',
        }),
  }
}

const ENERGY: Readonly<Record<Bake['type'], readonly [kcal: number, fat: number, sugar: number, salt: number]>> = {
  bread: [245, 2.4, 2.1, 1.1],
  cake: [372, 18.6, 29.4, 0.4],
  pastry: [398, 20.2, 17.8, 0.7],
}

/** The type's usual values, a little different for each bake. */
function nutritionOf({ type }: Bake, slug: string): BlueprintMetadata {
  const [kcal, fat, sugar, salt] = ENERGY[type]
  const factor = 0.86 + (hashOf(`${slug}/nutrition`) % 30) / 100
  const tenth = (value: number) => Math.round(value * factor * 10) / 10
  return {
    energyKcal: Math.round(kcal * factor),
    fatGrams: tenth(fat),
    sugarGrams: tenth(sugar),
    saltGrams: tenth(salt),
  }
}
