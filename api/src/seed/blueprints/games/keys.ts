import { editionCover, gameCover, screenshot } from '../art/game-covers.ts'
import type { BlueprintMetadata, BlueprintPicture, BlueprintProduct, ProductStatus } from '../blueprint.ts'
import { hashOf, type Random, randomOf } from '../random.ts'
import { pictureMarker, slugOf } from '../slug.ts'
import { editions } from './add-ons.ts'
import { COMPUTER_PLATFORMS, FEATURES, LANGUAGES, PLATFORM_OF_LETTER, type PlatformName } from './choices.ts'
import { brands, shelfOfGenre } from './shelves.ts'
import { type Title, titles } from './titles.ts'

const CODES: Readonly<Record<PlatformName, string>> = {
  Steam: 'st',
  Epic: 'ep',
  GOG: 'gg',
  Xbox: 'xb',
  PlayStation: 'ps',
  Nintendo: 'nt',
}

interface Offer {
  title: Title
  platform: PlatformName
  edition: 'Standard' | 'Deluxe' | 'Complete'
  priceMinor: number
  blurb: string
}

/** Every game on every platform it is sold for, standard and richer editions alike. */
export function gameKeys(): BlueprintProduct[] {
  return titles.flatMap((title) => [...standardOffers(title), ...editionOffers(title)]).map(productOf)
}

/** Covers and screenshots of all games. */
export function gamePictures(): BlueprintPicture[] {
  return titles.flatMap((title) => {
    const slug = slugOf(title.name)
    const art = { scene: title.scene, palettes: title.palettes }
    const named = (key: string, name: string, alt: string, svg: string): BlueprintPicture => ({ key, name, alt, svg })
    const edition = editions.find(({ game }) => game === title.name)
    return [
      named(slug, `${title.name} cover`, `Cover of ${title.name}`, gameCover(slug, art)),
      named(`${slug}-screenshot`, `${title.name} screenshot`, `A moment from ${title.name}`, screenshot(slug, art)),
      ...(edition
        ? [
            named(
              `${slug}-edition`,
              `${title.name} ${edition.edition} cover`,
              `Cover of ${title.name}, ${edition.edition} edition`,
              editionCover(slug, art),
            ),
          ]
        : []),
    ]
  })
}

const platformsOf = (title: Title): PlatformName[] =>
  [...title.platforms].flatMap((letter) => PLATFORM_OF_LETTER[letter] ?? [])

function standardOffers(title: Title): Offer[] {
  return platformsOf(title).map((platform) => ({
    title,
    platform,
    edition: 'Standard',
    priceMinor: title.priceMinor,
    blurb: title.blurb,
  }))
}

function editionOffers(title: Title): Offer[] {
  const richer = editions.find(({ game }) => game === title.name)
  if (richer === undefined) return []
  const blurb = `${title.blurb} The ${richer.edition.toLowerCase()} edition adds ${richer.adds}.`
  return platformsOf(title)
    .filter((_, index) => index < 2)
    .map((platform) => ({
      title,
      platform,
      edition: richer.edition,
      priceMinor: title.priceMinor + richer.extraMinor,
      blurb,
    }))
}

function productOf(offer: Offer): BlueprintProduct {
  const { title, platform, edition } = offer
  const name = edition === 'Standard' ? `${title.name} (${platform})` : `${title.name} ${edition} Edition (${platform})`
  const slug = slugOf(name)
  const random = randomOf(slug)
  const status = statusOf(slug, title)
  const genre = title.genres[0]
  return {
    slug,
    name,
    sku: `gk-${slugOf(title.name).split('-').slice(0, 3).join('-')}-${edition === 'Standard' ? '' : `${edition.slice(0, 3).toLowerCase()}-`}${CODES[platform]}`,
    description: `${offer.blurb} Redeemed on ${platform}; the key arrives by e-mail within minutes.`,
    type: 'game-key',
    brand: title.publisher,
    category: genre === undefined ? 'games' : shelfOfGenre[genre],
    status,
    priceMinor: offer.priceMinor,
    currency: 'EUR',
    publishedDaysAgo: status === 'draft' ? null : daysOnSale(title, random),
    metadata: metadataOf(offer, status, random),
  }
}

function statusOf(slug: string, title: Title): ProductStatus {
  const share = hashOf(`${slug}/status`) % 100
  if (share < 5) return 'draft'
  return share < 13 && title.released < '2024' ? 'archived' : 'active'
}

function daysOnSale(title: Title, random: Random): number {
  if (title.released.startsWith('day:')) return random.int(10, 60)
  return title.released < '2025' ? random.int(400, 900) : random.int(100, 380)
}

function metadataOf({ title, platform, edition }: Offer, status: ProductStatus, random: Random): BlueprintMetadata {
  const slug = slugOf(title.name)
  const publisher = brands.find((brand) => brand.slug === title.publisher)?.name ?? title.publisher
  const essentials = {
    platform,
    edition,
    region: random.chance(0.7) ? 'Worldwide' : 'Europe',
    genres: [...title.genres],
    developer: title.developer,
    publisher,
    releaseDate: title.released,
    ageRating: String(title.age),
    players: title.players,
    cover: pictureMarker(edition === 'Standard' ? slug : `${slug}-edition`),
  }
  if (status === 'draft') return essentials
  return {
    ...essentials,
    features: random.sample(FEATURES, random.int(3, 6)),
    languages: ['English', ...random.sample(LANGUAGES.slice(1), random.int(2, 7))],
    ...(COMPUTER_PLATFORMS.includes(platform) ? { systemRequirements: requirementsOf(title) } : {}),
    ...(random.chance(0.85) ? { trailer: `https://videos.example.com/trailers/${slug}` } : {}),
    screenshots: [pictureMarker(`${slug}-screenshot`), pictureMarker(slug)],
  }
}

/** Bigger games want bigger machines. */
function requirementsOf(title: Title): BlueprintMetadata {
  if (title.priceMinor >= 4000)
    return {
      os: '64-bit desktop system',
      processor: '8 cores, 3.6 GHz',
      memoryGb: 16,
      graphics: '8 GB of video memory',
      storageGb: 40 + (hashOf(title.name) % 70),
    }
  if (title.priceMinor >= 2400)
    return {
      os: '64-bit desktop system',
      processor: '6 cores, 3.2 GHz',
      memoryGb: 12,
      graphics: '6 GB of video memory',
      storageGb: 12 + (hashOf(title.name) % 24),
    }
  return {
    os: '64-bit desktop system',
    processor: '4 cores, 2.8 GHz',
    memoryGb: 8,
    graphics: '2 GB of video memory',
    storageGb: 2 + (hashOf(title.name) % 9),
  }
}
