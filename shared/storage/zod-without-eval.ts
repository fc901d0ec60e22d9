/** zod, told before the first schema not to compile them: our policy forbids eval, and even trying is reported. */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
