#!/usr/bin/env node
// Plain JavaScript, and the first thing that runs: compiled code is kept between runs from the first module with types on (in
// the system's temporary folder), so that Node loads its type stripper once and never again. It was a third of the start.
import { enableCompileCache } from 'node:module';

enableCompileCache?.();
await import('./main.ts');
