import type { ComboboxOption } from '@pearls/ui/combobox';

/** Places with difficult names, to see them wrap. */
export const places: readonly ComboboxOption[] = [
  { value: 'rujiena', label: 'Rūjiena', detail: 'Valmiera municipality, Latvia' },
  { value: 'jakobstad', label: 'Jakobstad – Pietarsaari', detail: 'Ostrobothnia, Finland' },
  { value: 'svendborg', label: 'Svendborg', detail: 'Denmark' },
  { value: 'kiel', label: 'Kiel', detail: 'Schleswig-Holstein, Germany' },
  { value: 'kihnu', label: 'Kihnu', detail: 'Pärnu county, Estonia' },
  { value: 'plock', label: 'Płock', detail: 'Mazowieckie, Poland' },
  { value: 'silute', label: 'Šilutė', detail: 'Klaipėda county, Lithuania' },
];
