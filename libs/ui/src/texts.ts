export { englishUiTexts, type PluralText, type UiDictionary, type UiTextKey } from './texts/english-ui-texts';
export { UiTexts } from './texts/ui-texts';
