export { PearlPageFrame, type NavItem } from './frame/pearl-page-frame';
export { PearlLanguageSwitch, type LanguageOption } from './frame/pearl-language-switch';
export { PearlMark } from './frame/pearl-mark';
