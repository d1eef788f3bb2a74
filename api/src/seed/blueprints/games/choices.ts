/** The closed lists that the games shop's types and products share. */
export const GENRES = [
  'Action',
  'Adventure',
  'RPG',
  'Strategy',
  'Simulation',
  'Racing',
  'Puzzle',
  'Horror',
  'Platformer',
  'Sports',
  'Roguelike',
  'Survival',
  'City builder',
  'Party',
  'Farming',
  'Tactics',
  'Shooter',
  'Narrative',
] as const

export const PLATFORMS = ['Steam', 'Epic', 'GOG', 'Xbox', 'PlayStation', 'Nintendo'] as const

export const REGIONS = ['Worldwide', 'Europe', 'North America', 'United Kingdom', 'Asia'] as const

export const PLAYER_MODES = ['Single-player', 'Co-op', 'Multiplayer'] as const

export const FEATURES = [
  'Achievements',
  'Cloud saves',
  'Controller support',
  'Local co-op',
  'Online play',
  'Cross-play',
  'Photo mode',
  'Mod support',
  'Subtitles',
  'Colour-blind mode',
] as const

export const LANGUAGES = [
  'English',
  'German',
  'French',
  'Spanish',
  'Italian',
  'Polish',
  'Portuguese',
  'Japanese',
  'Korean',
  'Chinese',
] as const

export type Genre = (typeof GENRES)[number]
export type PlatformName = (typeof PLATFORMS)[number]
export type PlayerMode = (typeof PLAYER_MODES)[number]

/** Platforms whose keys run on a computer, and so have system requirements. */
export const COMPUTER_PLATFORMS: readonly PlatformName[] = ['Steam', 'Epic', 'GOG']

export const PLATFORM_OF_LETTER: Readonly<Record<string, PlatformName>> = {
  S: 'Steam',
  E: 'Epic',
  G: 'GOG',
  X: 'Xbox',
  P: 'PlayStation',
  N: 'Nintendo',
}
