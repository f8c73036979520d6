export { PearlCombobox, type ComboboxOption } from './forms/pearl-combobox';
