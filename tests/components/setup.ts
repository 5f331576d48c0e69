import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// What is waited for comes late on a busy machine; a test that fails takes longer, one that passes does not.
configure({ asyncUtilTimeout: 8_000 });
afterEach(cleanup);
