import { gamesLogo } from '../art/game-covers.ts'
import type { Blueprint } from '../blueprint.ts'
import { addOnProducts, extraPictures, giftCards } from './extras.ts'
import { systemRequirements } from './fragments.ts'
import { gameKeys, gamePictures } from './keys.ts'
import { brands, categories, sectors } from './shelves.ts'
import { gameTypes } from './types.ts'

/** A shop of digital game keys. */
export function gamesBlueprint(): Blueprint {
  return {
    slug: 'games',
    name: 'Lantern & Key Games',
    plan: 'pro',
    domain: 'games.example.com',
    timeZone: 'Europe/Amsterdam',
    currency: 'EUR',
    locale: 'en-IE',
    branding: {
      colors: { primary: '#3d2bd6', accent: '#ffd166' },
      tagline: 'Keys to other worlds, in your inbox in minutes.',
      logo: 'logo',
    },
    stores: [
      {
        slug: 'online',
        name: 'Online shop',
        type: 'online',
        currency: 'EUR',
        locale: 'en-IE',
        domain: 'games.example.com',
        isDefault: true,
      },
      {
        slug: 'fairs',
        name: 'Fairs and conventions',
        type: 'market',
        currency: 'EUR',
        locale: 'nl-NL',
        isDefault: false,
      },
    ],
    sectors: [...sectors],
    brands: [...brands],
    categories: [...categories],
    productTypes: [...gameTypes],
    fragments: [systemRequirements],
    pictures: [
      { key: 'logo', name: 'Logo', alt: 'A golden key with a game pad cross', svg: gamesLogo('#3d2bd6', '#ffd166') },
      ...gamePictures(),
      ...extraPictures(),
    ],
    products: [...gameKeys(), ...addOnProducts(), ...giftCards()],
  }
}
