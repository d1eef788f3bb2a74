import type { BlueprintBrand, BlueprintCategory, BlueprintSector } from '../blueprint.ts'
import type { Genre } from './choices.ts'

export const sectors: readonly BlueprintSector[] = [
  { slug: 'headline', name: 'Headline publishers', description: 'Big worlds, big casts, midnight launches.' },
  { slug: 'independent', name: 'Independent labels', description: 'Small teams with one good idea each.' },
  { slug: 'family', name: 'Family and party', description: 'Games for the whole sofa.' },
]

const brand = (slug: string, name: string, sector: string, description: string): BlueprintBrand => ({
  slug,
  name,
  sector,
  description,
  website: `https://${slug}.example.com`,
})

export const brands: readonly BlueprintBrand[] = [
  brand('lanternquay', 'Lanternquay', 'headline', 'Story-led worlds with weather of their own.'),
  brand('umbra-nine', 'Umbra Nine', 'headline', 'Precise, demanding action and shooters.'),
  brand('sixth-bell', 'Sixth Bell', 'headline', 'Role-playing and tactics for long evenings.'),
  brand('velvet-comet', 'Velvet Comet', 'headline', 'Everything with wheels, balls or snow.'),
  brand('halden-pike', 'Halden & Pike', 'independent', 'Strategy and simulation for people who read manuals.'),
  brand('north-quay', 'North Quay Interactive', 'independent', 'Narrative games about people and places.'),
  brand('marrowbone', 'Marrowbone', 'independent', 'Horror with manners.'),
  brand('greyhare', 'Greyhare', 'independent', 'Cold, quiet, wild.'),
  brand('tin-whale', 'Tin Whale', 'independent', 'Co-operation under pressure, mostly under water.'),
  brand('paper-gate', 'Paper Gate', 'independent', 'Puzzles and tabletop ideas, beautifully folded.'),
  brand('copper-owl', 'Copper Owl', 'family', 'Kind games about growing things.'),
  brand('ostrich-sons', 'Ostrich & Sons', 'family', 'Party games with questionable physics.'),
]

export const categories: readonly BlueprintCategory[] = [
  { slug: 'games', name: 'Games', parent: null, description: 'Complete games, delivered as keys.', position: 0 },
  {
    slug: 'action-and-shooters',
    name: 'Action & shooters',
    parent: 'games',
    description: 'Reflexes first.',
    position: 0,
  },
  {
    slug: 'adventure-and-story',
    name: 'Adventure & story',
    parent: 'games',
    description: 'Go somewhere, meet somebody.',
    position: 1,
  },
  {
    slug: 'role-playing',
    name: 'Role-playing',
    parent: 'games',
    description: 'Worlds to live in for a while.',
    position: 2,
  },
  {
    slug: 'strategy-and-tactics',
    name: 'Strategy & tactics',
    parent: 'games',
    description: 'Think, then think again.',
    position: 3,
  },
  {
    slug: 'simulation-and-building',
    name: 'Simulation & building',
    parent: 'games',
    description: 'Trains, farms, towns and tides.',
    position: 4,
  },
  {
    slug: 'puzzle-and-platform',
    name: 'Puzzle & platform',
    parent: 'games',
    description: 'Small worlds, clever doors.',
    position: 5,
  },
  {
    slug: 'horror-and-survival',
    name: 'Horror & survival',
    parent: 'games',
    description: 'For rooms with a lamp on.',
    position: 6,
  },
  {
    slug: 'racing-and-sports',
    name: 'Racing & sports',
    parent: 'games',
    description: 'Against the clock or each other.',
    position: 7,
  },
  { slug: 'party', name: 'Party', parent: 'games', description: 'More players than seats.', position: 8 },
  { slug: 'add-ons', name: 'Add-ons', parent: null, description: 'More of what you like.', position: 1 },
  { slug: 'expansions', name: 'Expansions', parent: 'add-ons', description: 'New places and stories.', position: 0 },
  { slug: 'soundtracks', name: 'Soundtracks', parent: 'add-ons', description: 'Music without the boss.', position: 1 },
  { slug: 'cosmetics', name: 'Cosmetics', parent: 'add-ons', description: 'Hats, mostly.', position: 2 },
  { slug: 'season-passes', name: 'Season passes', parent: 'add-ons', description: 'A year of extras.', position: 3 },
  { slug: 'gift-cards', name: 'Gift cards', parent: null, description: 'Let them choose.', position: 2 },
]

export const shelfOfGenre: Readonly<Record<Genre, string>> = {
  Action: 'action-and-shooters',
  Shooter: 'action-and-shooters',
  Adventure: 'adventure-and-story',
  Narrative: 'adventure-and-story',
  RPG: 'role-playing',
  Roguelike: 'role-playing',
  Strategy: 'strategy-and-tactics',
  Tactics: 'strategy-and-tactics',
  Simulation: 'simulation-and-building',
  'City builder': 'simulation-and-building',
  Farming: 'simulation-and-building',
  Puzzle: 'puzzle-and-platform',
  Platformer: 'puzzle-and-platform',
  Horror: 'horror-and-survival',
  Survival: 'horror-and-survival',
  Racing: 'racing-and-sports',
  Sports: 'racing-and-sports',
  Party: 'party',
}
