import { bottlePicture, freshPicture, fruitsLogo, pouchPicture } from '../art/fruit-pictures.ts'
import type { Blueprint, BlueprintPicture } from '../blueprint.ts'
import { slugOf } from '../slug.ts'
import { freshFruit } from './harvest-fresh.ts'
import { driedFruit, juices } from './harvest-pantry.ts'
import { driedProduct, freshProduct, juiceProduct } from './products.ts'
import { brands, categories, sectors } from './shelves.ts'
import { fruitTypes } from './types.ts'

/** A fruit merchant with two shops and two currencies. */
export function fruitsBlueprint(): Blueprint {
  return {
    slug: 'fruits',
    name: 'Fruitwharf',
    plan: 'enterprise',
    domain: 'fruits.example.com',
    timeZone: 'Europe/Vienna',
    currency: 'EUR',
    locale: 'en-GB',
    branding: {
      colors: { primary: '#2f7d46', accent: '#f2902f' },
      tagline: 'Fruit with a name, from people with one.',
      logo: 'logo',
    },
    stores: [
      {
        slug: 'online',
        name: 'Online shop',
        type: 'online',
        currency: 'EUR',
        locale: 'de-AT',
        domain: 'fruits.example.com',
        isDefault: true,
      },
      {
        slug: 'zurich',
        name: 'Zürich market hall',
        type: 'market',
        currency: 'CHF',
        locale: 'de-CH',
        isDefault: false,
      },
    ],
    sectors: [...sectors],
    brands: [...brands],
    categories: [...categories],
    productTypes: [...fruitTypes],
    fragments: [],
    pictures: [
      { key: 'logo', name: 'Logo', alt: 'An orange slice with a leaf', svg: fruitsLogo('#2f7d46', '#f2902f') },
      ...pictures(),
    ],
    products: [...freshFruit.map(freshProduct), ...driedFruit.map(driedProduct), ...juices.map(juiceProduct)],
  }
}

function pictures(): BlueprintPicture[] {
  const drawn = (name: string, svgOf: (key: string) => string): BlueprintPicture => ({
    key: slugOf(name),
    name,
    alt: `Drawing of ${name}`,
    svg: svgOf(slugOf(name)),
  })
  return [
    ...freshFruit.map(({ name, art }) => drawn(name, (key) => freshPicture(key, art))),
    ...driedFruit.map(({ name, art, paper }) => drawn(name, (key) => pouchPicture(key, art, paper))),
    ...juices.map(({ name, art, juice }) => drawn(name, (key) => bottlePicture(key, art, juice))),
  ]
}
