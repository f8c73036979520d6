import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
@Component({ selector: 'app-root', template: 'hi' })
class G {}
void bootstrapApplication(G);
