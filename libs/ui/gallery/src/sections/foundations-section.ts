import { Component } from '@angular/core';
import { PearlMark } from '@pearls/ui/frame';

@Component({
  selector: 'app-foundations-section',
  imports: [PearlMark],
  templateUrl: './foundations-section.html',
  styleUrl: './foundations-section.css',
})
export class FoundationsSection {
  protected readonly colours = [
    'page',
    'surface',
    'surface-sunken',
    'surface-raised',
    'line',
    'line-strong',
    'ink',
    'ink-soft',
    'sea',
    'sea-strong',
    'sea-wash',
    'deep',
    'amber',
    'amber-ink',
    'amber-wash',
    'good',
    'good-wash',
    'bad',
    'bad-wash',
  ];
  protected readonly spaces = [1, 2, 3, 4, 5, 6, 7, 8];
}
