import { charactersIn } from '@pearls/web';

/** The limit of a one-line answer, worth saying only when it comes near. */
export function limitNearing(text: string, most: number | undefined): number | undefined {
  if (most === undefined) return undefined;
  const length = charactersIn(text);
  return length > most || (most > 20 && length > most * 0.8) ? most : undefined;
}

/** How wide a box should be for what goes in. */
export function widthFor(most: number | undefined): 'short' | 'medium' | 'full' {
  if (most === undefined || most > 60) return 'full';
  return most > 12 ? 'medium' : 'short';
}
