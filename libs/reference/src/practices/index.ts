import { practices2024 } from './pearls-2024.js';
import { practices2025 } from './pearls-2025.js';
import { practices2026 } from './pearls-2026.js';
import type { RecordedPractice } from './recorded-practice.js';

/** Real activities of Pearls, written down by the programme from public sources: facts, in our own sentences. */
export const recordedPractices: readonly RecordedPractice[] = [...practices2024, ...practices2025, ...practices2026];
export type { RecordedPractice } from './recorded-practice.js';
