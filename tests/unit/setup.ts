import { offerStore } from "@/lib/store/startedStore";

// As the server does at its start; loaded only by tests that ask for a store.
offerStore(async () => (await import("@/lib/store/openStore")).openStore());
