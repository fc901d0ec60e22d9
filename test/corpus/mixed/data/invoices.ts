import type { MixedInvoice } from '../model.ts';
import { analyses } from './analyses.ts';
import { architects } from './architects.ts';
import { computing } from './computing.ts';
import { crafts } from './crafts.ts';
import { crowded } from './crowded.ts';
import { energy } from './energy.ts';
import { freelance } from './freelance.ts';
import { furniture } from './furniture.ts';
import { hotel } from './hotel.ts';
import { produce } from './produce.ts';
import { stationery } from './stationery.ts';
import { training } from './training.ts';
import { upkeep } from './upkeep.ts';
import { works } from './works.ts';

export const invoices: MixedInvoice[] = [
  works,
  crafts,
  architects,
  stationery,
  furniture,
  produce,
  analyses,
  computing,
  upkeep,
  training,
  freelance,
  hotel,
  energy,
  crowded,
].flat();
