import { z } from 'zod';
import { before } from './begin.ts';

z.config({ jitless: before });
