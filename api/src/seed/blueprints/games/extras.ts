import { addOnCover, giftCardPicture } from '../art/game-covers.ts'
import type { PaletteName } from '../art/game-palettes.ts'
import type { BlueprintMetadata, BlueprintPicture, BlueprintProduct } from '../blueprint.ts'
import { hashOf } from '../random.ts'
import { pictureMarker, slugOf } from '../slug.ts'
import { type AddOn, type AddOnKind, addOns } from './add-ons.ts'
import { titles } from './titles.ts'

const SHELF: Readonly<Record<AddOnKind, string>> = {
  Expansion: 'expansions',
  Soundtrack: 'soundtracks',
  'Cosmetic pack': 'cosmetics',
  'Season pass': 'season-passes',
}

const nameOf = (addOn: AddOn): string => `${addOn.game}: ${addOn.name}`

/** Expansions, music, clothes and passes, each as a key for one platform. */
export function addOnProducts(): BlueprintProduct[] {
  return addOns.map((addOn) => {
    const slug = slugOf(nameOf(addOn))
    const isDraft = addOn.name === 'Second Movement' || addOn.name === 'Monsoon Court'
    return {
      slug,
      name: nameOf(addOn),
      sku: `dl-${slug}`,
      description: `${addOn.blurb} Requires ${addOn.game}.`,
      type: 'dlc',
      brand: titles.find(({ name }) => name === addOn.game)?.publisher ?? null,
      category: SHELF[addOn.kind],
      status: isDraft ? 'draft' : addOn.name === 'Classic Liveries' ? 'archived' : 'active',
      priceMinor: addOn.priceMinor,
      currency: 'EUR',
      publishedDaysAgo: isDraft ? null : 40 + (hashOf(slug) % 300),
      metadata: metadataOf(addOn, slug, isDraft),
    }
  })
}

function metadataOf(addOn: AddOn, slug: string, isDraft: boolean): BlueprintMetadata {
  const sizeMb = addOn.kind === 'Expansion' ? 2000 + (hashOf(slug) % 9000) : 80 + (hashOf(slug) % 900)
  return {
    baseGame: addOn.game,
    kind: addOn.kind,
    platform: 'Steam',
    ...contentsOf(addOn),
    ...(isDraft ? {} : { download: { sizeMb, needsRestart: addOn.kind === 'Expansion' } }),
    releaseDate: isDraft ? 'day:+25' : `2026-0${1 + (hashOf(slug) % 9)}-${10 + (hashOf(addOn.name) % 18)}`,
    cover: pictureMarker(slug),
  }
}

function contentsOf(addOn: AddOn): BlueprintMetadata {
  if (addOn.kind === 'Expansion') return { hoursOfPlay: addOn.hours ?? 5, newPlaces: [...addOn.contents] }
  if (addOn.kind === 'Soundtrack') return { audioFormat: 'FLAC and MP3', tracks: [...addOn.contents] }
  if (addOn.kind === 'Cosmetic pack') return { items: [...addOn.contents] }
  return { episodes: addOn.contents.length }
}

const CARDS: readonly {
  name: string
  euros: number
  occasion: string
  palettes: readonly PaletteName[]
  color: string
}[] = [
  { name: 'Gift Card €10', euros: 10, occasion: 'Any day', palettes: ['lagoon'], color: '#0a5fa8' },
  { name: 'Gift Card €20', euros: 20, occasion: 'Any day', palettes: ['moss'], color: '#12372a' },
  { name: 'Gift Card €25 Birthday', euros: 25, occasion: 'Birthday', palettes: ['candy'], color: '#5b3fd6' },
  { name: 'Gift Card €30 Thank You', euros: 30, occasion: 'Thank you', palettes: ['harvest'], color: '#f08a3c' },
  { name: 'Gift Card €50', euros: 50, occasion: 'Any day', palettes: ['dusk'], color: '#2b1055' },
  { name: 'Gift Card €50 Holidays', euros: 50, occasion: 'Holidays', palettes: ['frost'], color: '#0d2b52' },
  {
    name: 'Gift Card €75 Congratulations',
    euros: 75,
    occasion: 'Congratulations',
    palettes: ['orchid'],
    color: '#1c0f3a',
  },
  { name: 'Gift Card €100', euros: 100, occasion: 'Any day', palettes: ['ember'], color: '#2a0a12' },
]

/** Credit for the shop itself. */
export function giftCards(): BlueprintProduct[] {
  return CARDS.map(({ name, euros, occasion, color }, index) => {
    const slug = slugOf(name)
    return {
      slug,
      name,
      sku: `gc-${slug}`,
      description: `€${euros} of credit for any game or add-on in the shop. Sent by e-mail at once, or on the day you choose.`,
      type: 'gift-card',
      brand: null,
      category: 'gift-cards',
      status: 'active',
      priceMinor: euros * 100,
      currency: 'EUR',
      publishedDaysAgo: 500 + index,
      metadata: {
        faceValue: euros * 100,
        occasion,
        region: 'Europe',
        validityMonths: 36,
        ...(occasion === 'Any day' ? { allowsMessage: false } : { allowsMessage: true, messageLimit: 300 }),
        color,
        redeemSteps: [
          'Sign in to your account.',
          'Open “Balance” and enter the code from the e-mail.',
          'The credit is used first at your next checkout.',
        ],
        artwork: pictureMarker(slug),
      },
    }
  })
}

/** Covers of the add-ons and faces of the gift cards. */
export function extraPictures(): BlueprintPicture[] {
  const covers = addOns.flatMap((addOn) => {
    const title = titles.find(({ name }) => name === addOn.game)
    const key = slugOf(nameOf(addOn))
    if (title === undefined) return []
    return [
      {
        key,
        name: `${nameOf(addOn)} cover`,
        alt: `Cover of ${nameOf(addOn)}`,
        svg: addOnCover(key, { scene: title.scene, palettes: ADD_ON_LIGHT[addOn.kind] }),
      },
    ]
  })
  const cards = CARDS.map(({ name, euros, palettes }) => ({
    key: slugOf(name),
    name,
    alt: `Gift card worth €${euros}`,
    svg: giftCardPicture(slugOf(name), `€${euros}`, palettes),
  }))
  return [...covers, ...cards]
}

const ADD_ON_LIGHT: Readonly<Record<AddOnKind, readonly PaletteName[]>> = {
  Expansion: ['teal', 'dusk', 'ember', 'frost', 'moss', 'dune'],
  Soundtrack: ['night', 'orchid'],
  'Cosmetic pack': ['candy', 'harvest'],
  'Season pass': ['neon', 'lagoon'],
}
