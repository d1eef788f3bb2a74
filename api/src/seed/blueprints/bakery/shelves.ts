import type { BlueprintBrand, BlueprintCategory, BlueprintSector } from '../blueprint.ts'

export const sectors: readonly BlueprintSector[] = [
  { slug: 'own-ovens', name: 'Our own ovens', description: 'Baked in the house, every night but one.' },
  { slug: 'friends', name: 'Friends of the house', description: 'Recipes and bakes we share with neighbours.' },
]

export const brands: readonly BlueprintBrand[] = [
  {
    slug: 'stone-oven',
    name: 'Stone Oven',
    sector: 'own-ovens',
    description: 'Long-fermented loaves from the stone floor.',
  },
  {
    slug: 'butter-room',
    name: 'The Butter Room',
    sector: 'own-ovens',
    description: 'Laminated and enriched doughs, made cold.',
  },
  {
    slug: 'cake-table',
    name: 'The Cake Table',
    sector: 'own-ovens',
    description: 'Whole cakes, tarts and slices to order.',
  },
  {
    slug: 'green-spoon',
    name: 'Green Spoon',
    sector: 'friends',
    description: 'Our vegan line, made with the cooks across the street.',
    website: 'https://green-spoon.example.com',
  },
]

export const categories: readonly BlueprintCategory[] = [
  { slug: 'bread', name: 'Bread', parent: null, description: 'From the stone oven.', position: 0 },
  { slug: 'sourdough', name: 'Sourdough', parent: 'bread', description: 'Flour, water, salt, patience.', position: 0 },
  { slug: 'rye', name: 'Rye', parent: 'bread', description: 'Dark and long-keeping.', position: 1 },
  { slug: 'everyday', name: 'Everyday loaves', parent: 'bread', description: 'For toast and sandwiches.', position: 2 },
  { slug: 'rolls', name: 'Rolls and bagels', parent: 'bread', description: 'Bread for one.', position: 3 },
  { slug: 'flatbread', name: 'Flatbread', parent: 'bread', description: 'To tear and share.', position: 4 },
  { slug: 'enriched', name: 'Enriched doughs', parent: 'bread', description: 'With butter and eggs.', position: 5 },
  { slug: 'cakes', name: 'Cakes', parent: null, description: 'To order, two days ahead.', position: 1 },
  { slug: 'celebration', name: 'Celebration cakes', parent: 'cakes', description: 'For candles.', position: 0 },
  { slug: 'slices', name: 'Slices', parent: 'cakes', description: 'For one, now.', position: 1 },
  { slug: 'loaf-cakes', name: 'Loaf cakes', parent: 'cakes', description: 'For the tin at home.', position: 2 },
  { slug: 'cheesecakes', name: 'Cheesecakes', parent: 'cakes', description: 'Baked slowly.', position: 3 },
  { slug: 'tarts', name: 'Tarts and pies', parent: 'cakes', description: 'Fruit in crust.', position: 4 },
  { slug: 'pastries', name: 'Pastries', parent: null, description: 'From seven in the morning.', position: 2 },
  { slug: 'viennoiserie', name: 'Viennoiserie', parent: 'pastries', description: 'Layers of butter.', position: 0 },
  { slug: 'patisserie', name: 'Pâtisserie', parent: 'pastries', description: 'Small, precise, filled.', position: 1 },
  { slug: 'doughnuts', name: 'Doughnuts', parent: 'pastries', description: 'Weekends only.', position: 2 },
  {
    slug: 'small-bakes',
    name: 'Small bakes',
    parent: 'pastries',
    description: 'Muffins, cookies, brownies.',
    position: 3,
  },
  { slug: 'savoury', name: 'Savoury', parent: 'pastries', description: 'Lunch in a crust.', position: 4 },
]
