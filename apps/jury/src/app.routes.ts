import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'home.title',
    loadComponent: async () => (await import('./home-page/home-page')).HomePage,
  },
  {
    path: 'profile',
    title: 'profile.title',
    loadComponent: async () => (await import('./profile-page/profile-page')).ProfilePage,
  },
  {
    path: 'panels/:panel',
    loadChildren: async () => (await import('./panel/panel.routes')).panelRoutes,
  },
  {
    path: '**',
    title: 'lost.title',
    loadComponent: async () => (await import('./lost-page/lost-page')).LostPage,
  },
];
