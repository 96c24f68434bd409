import type { ExampleTexts } from '../dialogs';

export const example: ExampleTexts = {
  shop: 'Example: a made-up shop',
  sheet: 'Example: {sheet}',
  goods: ['White mug, 350 ml', 'Blue mug, 350 ml', 'Teapot, 800 ml', 'Set of 6 glasses', 'Soup plate, 20 cm', 'Frying pan, 24 cm', '4 linen napkins', 'Wooden tray'],
  brand: 'Example',
  subject: 'Tableware',
  region: 'Example region',
  warehouse: 'Example warehouse',
  campaign: 'Example campaign',
};
