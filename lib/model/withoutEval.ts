import { z } from "zod";

// The pages allow no code made from text, which the schema library else tries when a schema is made: import this first.
z.config({ jitless: true });
