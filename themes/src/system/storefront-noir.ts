import { type ColorScale, fontSizes, type SystemTheme } from '../tokens.ts'

const accent: ColorScale = [
  '#fdf2fb',
  '#fae2f6',
  '#f3c9ed',
  '#e7abdf',
  '#d68bce',
  '#c56dbd',
  '#b156a9',
  '#9a3f94',
  '#802f7c',
  '#60225d',
]

/** Near-black, square corners and magenta: games, music, drops. */
export const noirTheme: SystemTheme = {
  slug: 'noir',
  name: 'Noir',
  description: 'Near-black, square corners and magenta for games, music and drops.',
  tokens: {
    colors: {
      light: {
        canvas: '#f5f4f6',
        surface: '#ffffff',
        raised: '#fafafb',
        line: '#e2e0e5',
        edge: '#88868d',
        text: '#1c1b20',
        textDim: '#55535a',
        accent,
        onAccent: '#ffffff',
        accentText: accent[7],
        success: '#0b7643',
        warning: '#8a5706',
        danger: '#be222a',
        info: '#006aa0',
      },
      dark: {
        canvas: '#0a0a0c',
        surface: '#131316',
        raised: '#1c1c20',
        line: '#2d2c33',
        edge: '#74727b',
        text: '#f0eef4',
        textDim: '#b2afb8',
        accent,
        onAccent: '#ffffff',
        accentText: accent[4],
        success: '#63d18f',
        warning: '#f0ba59',
        danger: '#fa8f8c',
        info: '#74c2ee',
      },
    },
    fonts: {
      body: "ui-sans-serif, system-ui, 'Segoe UI', Roboto, sans-serif",
      heading: "'Avenir Next', Avenir, 'Century Gothic', ui-sans-serif, system-ui, sans-serif",
      mono: 'ui-monospace, Menlo, Consolas, monospace',
      sizes: fontSizes,
    },
    spacing: { unit: 4 },
    borders: { radius: 2, width: 1 },
    shadows: { float: '0 12px 36px rgb(0 0 0 / 0.4)' },
  },
}
