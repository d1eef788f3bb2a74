import { dropPicture, dropsLogo } from '../art/drop-pictures.ts'
import type { Blueprint, BlueprintMetadata, BlueprintProduct } from '../blueprint.ts'
import { pictureMarker, slugOf } from '../slug.ts'
import { DROPS, type Release, releases } from './releases.ts'
import { dropTypes } from './types.ts'

/** A shop that opens for minutes at a time: limited editions in flash drops. */
export function dropsBlueprint(): Blueprint {
  return {
    slug: 'drops',
    name: 'Halfmoon Drops',
    plan: 'pro',
    domain: 'drops.example.com',
    timeZone: 'America/New_York',
    currency: 'USD',
    locale: 'en-US',
    branding: {
      colors: { primary: '#17141f', accent: '#7b4de0' },
      tagline: 'Made once. Gone by moonrise.',
      logo: 'logo',
    },
    stores: [
      {
        slug: 'online',
        name: 'Drop shop',
        type: 'online',
        currency: 'USD',
        locale: 'en-US',
        domain: 'drops.example.com',
        isDefault: true,
      },
    ],
    sectors: [
      { slug: 'wear', name: 'Wear', description: 'For feet, mostly.' },
      { slug: 'wall', name: 'Wall', description: 'Editions on paper.' },
      { slug: 'sound', name: 'Sound', description: 'Pressed in small numbers.' },
    ],
    brands: [
      { slug: 'halfmoon-works', name: 'Halfmoon Works', sector: 'wear', description: 'Our own sneaker workshop.' },
      {
        slug: 'paper-moth',
        name: 'Paper Moth Editions',
        sector: 'wall',
        description: 'A print studio with five presses and one cat.',
        website: 'https://paper-moth.example.org',
      },
      {
        slug: 'slow-groove',
        name: 'Slow Groove',
        sector: 'sound',
        description: 'A record label for evenings.',
        website: 'https://slow-groove.example.org',
      },
    ],
    categories: [
      { slug: 'sneakers', name: 'Sneakers', parent: null, description: 'Numbered pairs.', position: 0 },
      { slug: 'prints', name: 'Prints', parent: null, description: 'Signed sheets.', position: 1 },
      { slug: 'records', name: 'Records', parent: null, description: 'Coloured wax.', position: 2 },
    ],
    productTypes: [...dropTypes],
    fragments: [],
    pictures: [
      { key: 'logo', name: 'Logo', alt: 'A violet drop', svg: dropsLogo('#17141f', '#9a76f0') },
      ...releases.map(({ name, art }) => ({
        key: slugOf(name),
        name,
        alt: `Picture of ${name}`,
        svg: dropPicture(slugOf(name), art),
      })),
    ],
    products: releases.map(productOf),
  }
}

const CATEGORY: Readonly<Record<Release['type'], string>> = { sneaker: 'sneakers', print: 'prints', vinyl: 'records' }

function productOf(release: Release): BlueprintProduct {
  const slug = slugOf(release.name)
  return {
    slug,
    name: release.name,
    sku: `${release.type.slice(0, 2)}-${slug}`,
    description: release.blurb,
    type: release.type,
    brand: release.brand,
    category: CATEGORY[release.type],
    status: release.status ?? 'active',
    priceMinor: release.priceMinor,
    currency: 'USD',
    publishedDaysAgo: release.status === 'draft' ? null : -DROPS[release.drop],
    metadata: metadataOf(release, slug),
  }
}

function metadataOf(release: Release, slug: string): BlueprintMetadata {
  const days = DROPS[release.drop]
  return {
    picture: pictureMarker(slug),
    dropDate: `day:${days > 0 ? '+' : ''}${days}`,
    editionSize: release.edition,
    numbered: release.numbered,
    ...(release.numbered ? { numberPlacement: release.type === 'sneaker' ? 'Inside' : 'On the back' } : {}),
    artist: release.artist,
    limitPerCustomer: release.type === 'vinyl' ? 2 : 1,
    ...(release.status === 'draft' ? {} : { details: [...release.details] }),
    mainColor: release.art.colors[1],
    ...particularsOf(release, slug),
  }
}

function particularsOf({ type, name, art, details, status }: Release, slug: string): BlueprintMetadata {
  if (type === 'sneaker')
    return {
      sizes: ['38', '39', '40', '41', '42', '43', '44'],
      accentColor: art.colors[3],
      ...(status === 'draft' ? {} : { box: { lengthCm: 34, weightGrams: 1180 } }),
    }
  if (type === 'print') {
    const [width = '50', height = '70'] = (details.find((detail) => detail.includes('×')) ?? '50 × 70')
      .replace(' cm', '')
      .split(' × ')
    const technique = ['Giclée', 'Screenprint', 'Risograph'].find((kind) => name.includes(kind)) ?? 'Giclée'
    return { technique, sheet: { widthCm: Number(width), heightCm: Number(height) }, framed: false }
  }
  return {
    discs: name.includes('2LP') ? 2 : 1,
    speed: '33',
    pressing: { weightGrams: details.some((detail) => detail.startsWith('140')) ? 140 : 180, waxColor: art.colors[1] },
    preview: `https://audio.example.com/previews/${slug}`,
  }
}
