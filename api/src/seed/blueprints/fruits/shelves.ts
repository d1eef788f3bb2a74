import type { BlueprintBrand, BlueprintCategory, BlueprintSector } from '../blueprint.ts'

export const sectors: readonly BlueprintSector[] = [
  { slug: 'orchard', name: 'Orchard', description: 'Trees of the temperate belt: pome and stone fruit.' },
  { slug: 'citrus', name: 'Citrus', description: 'From the warm coasts.' },
  { slug: 'soft-fruit', name: 'Soft fruit', description: 'Berries and currants, picked by hand.' },
  { slug: 'tropics', name: 'Tropics', description: 'Long journeys, short chains.' },
  { slug: 'vineyard', name: 'Vine and field', description: 'Grapes, figs and melons.' },
  { slug: 'pantry', name: 'Pantry', description: 'Dried, roasted and pressed.' },
]

const brand = (slug: string, name: string, sector: string, description: string): BlueprintBrand => ({
  slug,
  name,
  sector,
  description,
  website: `https://${slug}.example.org`,
})

export const brands: readonly BlueprintBrand[] = [
  brand('old-ladder', 'Old Ladder', 'orchard', 'Standard trees, long ladders, forgotten apples.'),
  brand('quarry-pears', 'Quarry Pears', 'orchard', 'Pears and quinces from a south-facing quarry wall.'),
  brand('stonefruit-hill', 'Stonefruit Hill', 'orchard', 'Everything with a stone, ripened on the tree.'),
  brand('sunward', 'Sunward Groves', 'citrus', 'Oranges and mandarins, unwaxed.'),
  brand('pip-zest', 'Pip & Zest', 'citrus', 'Lemons, limes and the odd ones out.'),
  brand('hedge-bramble', 'Hedge & Bramble', 'soft-fruit', 'Canes and currants along nine kilometres of hedge.'),
  brand('nine-punnets', 'Nine Punnets', 'soft-fruit', 'A co-operative of nine small growers.'),
  brand('low-latitude', 'Low Latitude', 'tropics', 'Mangoes, pineapples and lychees, flown as little as possible.'),
  brand('canopy-row', 'Canopy Row', 'tropics', 'Bananas, kiwis and dragons, fairly traded.'),
  brand('long-vine', 'Long Vine', 'vineyard', 'Grapes, figs and melons from the plain.'),
  brand('drying-loft', 'The Drying Loft', 'pantry', 'Slow warm air and clean racks.'),
  brand('far-shore', 'Far Shore', 'pantry', 'Dried where it grew.'),
  brand('press-house', 'The Press House', 'pantry', 'Our own juice, bottled on Mondays.'),
]

export const categories: readonly BlueprintCategory[] = [
  { slug: 'fresh', name: 'Fresh', parent: null, description: 'By the pack.', position: 0 },
  { slug: 'apples', name: 'Apples', parent: 'fresh', description: 'Crisp to mellow.', position: 0 },
  { slug: 'pears', name: 'Pears and quinces', parent: 'fresh', description: 'Patience required.', position: 1 },
  { slug: 'stone-fruit', name: 'Stone fruit', parent: 'fresh', description: 'The summer shelf.', position: 2 },
  { slug: 'oranges', name: 'Oranges and mandarins', parent: 'fresh', description: 'The winter shelf.', position: 3 },
  {
    slug: 'lemons',
    name: 'Lemons, limes and grapefruit',
    parent: 'fresh',
    description: 'Sour and bitter.',
    position: 4,
  },
  { slug: 'berries', name: 'Berries and currants', parent: 'fresh', description: 'Eat today.', position: 5 },
  { slug: 'tropical', name: 'Tropical', parent: 'fresh', description: 'From the belt.', position: 6 },
  {
    slug: 'vine-and-fig',
    name: 'Grapes, figs, pomegranates',
    parent: 'fresh',
    description: 'Old friends.',
    position: 7,
  },
  { slug: 'melons', name: 'Melons', parent: 'fresh', description: 'Heavy, cold, sweet.', position: 8 },
  { slug: 'dried', name: 'Dried fruit and nuts', parent: null, description: 'In pouches.', position: 1 },
  { slug: 'juices', name: 'Juices and cordials', parent: null, description: 'In bottles.', position: 2 },
]
